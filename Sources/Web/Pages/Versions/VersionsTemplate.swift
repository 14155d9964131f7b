extension VersionsPage {
    package static let template = #"""
        {{{opening}}}<div class="versions">
        <h1>{{words.title}}</h1>
        <p class="lead">{{words.intro}} <a href="{{currentAddress}}">{{words.current}}</a></p>
        <ul class="rows">
        {{#rows}}<li><div><h2>{{title}}</h2>
        <p class="state{{#isInForce}} state-yes{{/isInForce}}">{{state}}</p>
        <ul class="meta"><li>{{published}}</li><li>{{words.digest}} <code>{{digest}}</code>\#
        </li></ul>
        {{#hasComments}}<p class="comments">{{comments}}{{#takesComments}} \#
        <a href="{{contactAddress}}">{{contact}}</a>{{/takesComments}}</p>
        {{/hasComments}}{{#hasOthers}}<p class="compare">{{words.compare}} \#
        {{#others}}<a href="{{address}}" aria-label="{{label}}">{{title}}</a> {{/others}}</p>
        {{/hasOthers}}</div>
        <p class="row-side"><span><a href="{{address}}" aria-label="{{readLabel}}">\#
        {{words.read}}</a></span>{{#hasChanges}} <span>\#
        <a href="{{changesAddress}}">{{changes}}</a></span>{{/hasChanges}}</p></li>
        {{/rows}}</ul>
        </div>
        {{{closing}}}
        """#
}
