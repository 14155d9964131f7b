extension RefusedPage {
    package static let template = #"""
        {{{opening}}}<div class="narrow">
        <h1>{{words.title}}</h1>
        <p class="lead">{{wrong}}</p>
        {{#isSignedIn}}<p>{{words.signedIn}}</p>
        <p class="actions"><a class="button" href="{{downloadAddress}}">{{words.download}}</a> \#
        <a class="quiet" href="{{eraseAddress}}">{{words.erase}}</a></p>
        {{/isSignedIn}}{{#isNobody}}<p>{{words.nothingStored}}</p>
        {{/isNobody}}<p class="aside">{{words.reconsider}} \#
        <a href="{{policyAddress}}">{{words.readPolicy}}</a>{{#isNobody}} · \#
        <a href="{{registerAddress}}">{{words.register}}</a>{{/isNobody}}</p>
        </div>
        {{{closing}}}
        """#
}
