extension ErasePage {
    package static let template = #"""
        {{{opening}}}<div class="narrow">
        <h1>{{words.title}}</h1>
        {{#summary}}{{>errors}}{{/summary}}<p class="lead">{{words.wrong}}</p>
        <ul class="plain">
        <li>{{words.gone}}</li>
        <li>{{words.cannotUndo}}</li>
        {{#hasStatutory}}<li>{{words.kept}}</li>
        {{/hasStatutory}}{{#hasPublic}}<li>{{words.publicStays}}</li>
        {{/hasPublic}}</ul>
        <p>{{words.downloadFirst}} <a href="{{downloadAddress}}">{{words.download}}</a></p>
        <form method="post" action="{{action}}">
        <input type="hidden" name="token" value="{{token}}">
        {{#fields}}{{>field}}{{/fields}}<p class="actions">\#
        <button type="submit" class="grave">{{words.submit}}</button> \#
        <a class="quiet" href="{{accountAddress}}">{{words.back}}</a></p>
        </form>
        </div>
        {{{closing}}}
        """#
}
