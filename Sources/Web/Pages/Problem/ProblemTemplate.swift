extension ProblemPage {
    package static let template = #"""
        {{{opening}}}<div class="narrow">
        <h1>{{title}}</h1>
        <p class="lead">{{wrong}}</p>
        <p>{{remedy}}</p>
        {{#hasWay}}<p class="actions"><a class="button" href="{{wayAddress}}">{{way}}</a></p>
        {{/hasWay}}<p class="aside">{{requestLabel}} <code>{{request}}</code> · {{status}}</p>
        </div>
        {{{closing}}}
        """#
}
