extension RegisterPage {
    package static let template = #"""
        {{{opening}}}<div class="narrow">
        <h1>{{words.title}}</h1>
        {{#summary}}{{>errors}}{{/summary}}<p class="lead">{{words.intro}}</p>
        <form method="post" action="{{action}}">
        <fieldset>
        <legend>{{words.yourData}}</legend>
        {{#fields}}{{>field}}{{/fields}}</fieldset>
        <fieldset>
        <legend>{{words.yourPassword}}</legend>
        {{#secrets}}{{>field}}{{/secrets}}</fieldset>
        <fieldset>
        <legend>{{words.agreement}}</legend>
        <p><a href="{{policyAddress}}">{{words.readPolicy}}</a></p>
        {{#agreements}}{{>field}}{{/agreements}}</fieldset>
        <p class="actions"><button type="submit">{{words.submit}}</button> \#
        <a class="quiet" href="{{disagreeAddress}}">{{words.disagree}}</a></p>
        </form>
        <p class="aside">{{words.haveAccount}} <a href="{{signInAddress}}">{{words.signIn}}</a>\#
        </p>
        </div>
        {{{closing}}}
        """#
}
