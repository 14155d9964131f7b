extension SignInPage {
    package static let template = #"""
        {{{opening}}}<div class="narrow">
        <h1>{{words.title}}</h1>
        {{#summary}}{{>errors}}{{/summary}}<form method="post" action="{{action}}">
        {{#fields}}{{>field}}{{/fields}}<p class="actions">\#
        <button type="submit">{{words.submit}}</button></p>
        </form>
        <p class="aside">{{words.noAccount}} <a href="{{registerAddress}}">{{words.register}}\#
        </a></p>
        </div>
        {{{closing}}}
        """#
}
