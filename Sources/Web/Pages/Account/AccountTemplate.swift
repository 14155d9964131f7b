extension AccountPage {
    package static let template = #"""
        {{{opening}}}<div class="account">
        <div class="account-head">
        <div><h1>{{words.title}}</h1>
        <p class="lead">{{words.intro}}</p></div>
        <form method="post" action="{{signOutAction}}"><input type="hidden" name="token" value="\#
        {{token}}"><button type="submit" class="quiet">{{words.signOut}}</button></form>
        </div>
        {{#hasNotice}}<p class="notice" role="status">{{notice}}</p>
        {{/hasNotice}}{{#summary}}{{>errors}}{{/summary}}{{#isPending}}\#
        <section class="pending" aria-label="{{words.pendingTitle}}">
        <p>{{pending}} <a href="{{pendingAddress}}">{{words.readPolicy}}</a>\#
        {{#hasChanges}} · <a href="{{changesAddress}}">{{words.whatChanged}}</a>{{/hasChanges}}</p>
        {{#isRefused}}<div class="actions"><a class="button" href="{{downloadAddress}}">\#
        {{words.download}}</a> <a class="button grave" href="{{eraseAddress}}">\#
        {{words.erase}}</a></div>
        {{/isRefused}}{{#canAccept}}\#
        <form id="acceptance" method="post" action="{{acceptanceAction}}">
        <input type="hidden" name="token" value="{{token}}">
        {{#agreements}}{{>field}}{{/agreements}}</form>
        {{/canAccept}}<div class="actions">{{#canAccept}}\#
        <button type="submit" form="acceptance">{{words.pendingSubmit}}</button>{{/canAccept}}\#
        {{#canRefuse}}<form method="post" action="{{refusalAction}}">\#
        <input type="hidden" name="token" value="{{token}}">\#
        <button type="submit" class="quiet" name="refuse" value="{{pendingDigest}}">\#
        {{words.disagree}}</button></form>{{/canRefuse}}</div>
        </section>
        {{/isPending}}<div class="account-body">
        <nav class="contents" aria-labelledby="contents">
        <h2 id="contents">{{words.onThisPage}}</h2>
        <ol><li><a href="#data">{{words.dataTitle}}</a></li><li>\#
        <a href="#records">{{words.recordsTitle}}</a></li><li>\#
        <a href="#choices">{{words.choicesTitle}}</a></li><li>\#
        <a href="#uses">{{words.usesTitle}}</a></li><li>\#
        <a href="#acceptances">{{words.acceptancesTitle}}</a></li><li>\#
        <a href="#leave">{{words.leaveTitle}}</a></li></ol>
        </nav>
        <div class="parts">
        <section id="data">
        <h2>{{words.dataTitle}}</h2>
        <p class="part-intro">{{words.dataIntro}}</p>
        <form method="post" action="{{dataAction}}">
        <input type="hidden" name="token" value="{{token}}">
        {{#fields}}{{>field}}{{/fields}}<p class="actions"><button type="submit">{{words.save}}\#
        </button></p>
        </form>
        </section>
        <section id="records">
        <h2>{{words.recordsTitle}}</h2>
        <p class="part-intro">{{words.recordsIntro}}</p>
        {{#hasRecords}}<ul class="rows">
        {{#records}}<li><div><h3>{{name}}</h3>{{#hasValue}}<p><bdi>{{value}}</bdi>\#
        </p>{{/hasValue}}
        <ul class="meta"><li>{{source}}</li><li>{{purposes}}</li><li>{{kept}}</li></ul></div>
        <p class="row-side">{{count}}<br><time datetime="{{moment}}">{{collected}}</time></p></li>
        {{/records}}</ul>
        {{/hasRecords}}{{^hasRecords}}<p class="none">{{words.recordsNone}}</p>
        {{/hasRecords}}</section>
        <section id="choices">
        <h2>{{words.choicesTitle}}</h2>
        <p class="part-intro">{{words.choicesIntro}}</p>
        <ul class="rows">
        {{#choices}}<li><div><h3 id="purpose-{{id}}">{{name}}</h3>{{#hasDescription}}\#
        <p>{{description}}</p>{{/hasDescription}}
        <ul class="meta"><li class="state{{#isYes}} state-yes{{/isYes}}{{#isNo}}\#
         state-no{{/isNo}}">{{state}}{{#hasSince}} {{since}}{{/hasSince}}</li><li>{{basis}}</li>\#
        <li><a href="{{clauseAddress}}">{{clause}}</a></li>{{#hasReceipt}}\#
        <li><a href="{{receipt}}" aria-describedby="purpose-{{id}}">{{words.usesReceipt}}</a>\#
        </li>{{/hasReceipt}}</ul></div>
        {{#hasAction}}<form method="post" action="{{choicesAction}}">\#
        <input type="hidden" name="token" value="{{token}}">\#
        <input type="hidden" name="purpose" value="{{id}}">\#
        <button type="submit" name="choice" value="{{choice}}" aria-describedby="purpose-{{id}}"\#
         class="quiet">{{action}}</button></form>
        {{/hasAction}}</li>
        {{/choices}}</ul>
        </section>
        <section id="uses">
        <h2 id="uses-title">{{words.usesTitle}}</h2>
        <p class="part-intro">{{words.usesIntro}}</p>
        {{#hasUses}}<table role="table" aria-labelledby="uses-title">
        <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">\#
        {{words.usesWhen}}</th><th role="columnheader" scope="col">{{words.usesWho}}</th>\#
        <th role="columnheader" scope="col">{{words.usesPurpose}}</th>\#
        <th role="columnheader" scope="col">{{words.usesData}}</th>\#
        <th role="columnheader" scope="col">{{words.usesAnswer}}</th>\#
        <th role="columnheader" scope="col">{{words.usesReceipt}}</th></tr></thead>
        <tbody role="rowgroup">
        {{#uses}}<tr role="row"><th role="rowheader" scope="row">\#
        <time datetime="{{moment}}">{{at}}</time></th><td role="cell" data-label="\#
        {{words.usesWho}}"><bdi>{{actor}}</bdi>{{#hasService}} <small>{{service}}\#
        </small>{{/hasService}}</td><td role="cell" data-label="{{words.usesPurpose}}">\#
        <span>{{what}}{{#hasPurpose}}<br><small>{{purpose}}</small>{{/hasPurpose}}</span></td>\#
        <td role="cell" data-label="{{words.usesData}}">{{data}}</td>\#
        <td role="cell" data-label="{{words.usesAnswer}}">\#
        <span class="{{#isGranted}}state-yes{{/isGranted}}{{^isGranted}}state-no{{/isGranted}}">\#
        {{answer}}</span> <small>{{#cited}}<a href="{{address}}">{{number}}</a> {{/cited}}\#
        </small></td><td role="cell" data-label="{{words.usesReceipt}}">\#
        <a href="{{receiptAddress}}" aria-label="{{receiptLabel}}">{{words.receipt}}</a></td></tr>
        {{/uses}}</tbody>
        </table>
        {{/hasUses}}{{^hasUses}}<p class="none">{{words.usesNone}}</p>
        {{/hasUses}}<p class="pages">{{#isOlder}}<a href="{{newestAddress}}">{{words.newest}}\#
        </a> {{/isOlder}}{{#hasOlder}}<a href="{{olderAddress}}" rel="next">{{words.older}}\#
        </a>{{/hasOlder}}</p>
        </section>
        <section id="acceptances">
        <h2>{{words.acceptancesTitle}}</h2>
        {{#hasAcceptances}}<ul class="rows">
        {{#acceptances}}<li><p>{{what}}</p><p class="row-side">\#
        <time datetime="{{moment}}">{{at}}</time></p></li>
        {{/acceptances}}</ul>
        {{/hasAcceptances}}{{^hasAcceptances}}<p class="none">{{words.acceptancesNone}}</p>
        {{/hasAcceptances}}</section>
        <section id="leave">
        <h2>{{words.leaveTitle}}</h2>
        <ul class="rows">
        <li><p>{{words.downloadIntro}}</p><p><a class="button" href="{{downloadAddress}}">\#
        {{words.download}}</a></p></li>
        <li><p>{{words.eraseIntro}}</p><p><a class="button grave" href="{{eraseAddress}}">\#
        {{words.erase}}</a></p></li>
        {{#hasEnd}}<li><p>{{end}}</p></li>
        {{/hasEnd}}</ul>
        </section>
        </div>
        </div>
        </div>
        {{{closing}}}
        """#
}
