/// One question of a form.
enum FieldTemplate {
    static let name = "field"
    static let text = #"""
        <div class="field{{#isWrong}} is-wrong{{/isWrong}}{{#isCheckbox}}\#
         is-checkbox{{/isCheckbox}}">
        {{#isCheckbox}}<input type="checkbox" id="{{name}}" name="{{name}}" value="{{value}}"\#
        {{#isChecked}} checked{{/isChecked}}{{#isMandatory}} required{{/isMandatory}}\#
        {{#isWrong}} aria-invalid="true"{{/isWrong}}{{#isDescribed}} aria-describedby="\#
        {{describedBy}}"{{/isDescribed}}>
        {{/isCheckbox}}<label for="{{name}}">{{label}}{{#isMandatory}} \#
        <span class="mark">{{mandatoryWord}}</span>{{/isMandatory}}</label>
        {{#isHinted}}<p class="hint" id="{{name}}-hint">{{hint}}</p>
        {{/isHinted}}{{#isWrong}}<p class="error" id="{{name}}-error">{{error}}</p>
        {{/isWrong}}{{#isInput}}<input type="{{type}}" id="{{name}}" name="{{name}}" value="\#
        {{value}}" dir="auto" autocomplete="{{autocomplete}}"{{#hasSizeMax}} maxlength="\#
        {{sizeMax}}"{{/hasSizeMax}}{{#isMandatory}} required{{/isMandatory}}{{#isWrong}}\#
         aria-invalid="true"{{/isWrong}}{{#isDescribed}} aria-describedby="{{describedBy}}\#
        "{{/isDescribed}}>
        {{/isInput}}{{#isLong}}<textarea id="{{name}}" name="{{name}}" rows="4" dir="auto"\#
         autocomplete="{{autocomplete}}"{{#hasSizeMax}} maxlength="{{sizeMax}}"{{/hasSizeMax}}\#
        {{#isMandatory}} required{{/isMandatory}}{{#isWrong}} aria-invalid="true"{{/isWrong}}\#
        {{#isDescribed}} aria-describedby="{{describedBy}}"{{/isDescribed}}>{{value}}</textarea>
        {{/isLong}}{{#isSelect}}<select id="{{name}}" name="{{name}}" autocomplete="\#
        {{autocomplete}}"{{#isMandatory}} required{{/isMandatory}}{{#isWrong}}\#
         aria-invalid="true"{{/isWrong}}{{#isDescribed}} aria-describedby="{{describedBy}}\#
        "{{/isDescribed}}>{{#options}}<option value="{{value}}"{{#isSelected}}\#
         selected{{/isSelected}}>{{title}}</option>{{/options}}</select>
        {{/isSelect}}{{#hasMeta}}<ul class="meta" id="{{name}}-meta">{{#meta}}<li>{{.}}\#
        </li>{{/meta}}</ul>
        {{/hasMeta}}</div>

        """#
}

/// The list of what is wrong, above a form.
enum ErrorSummaryTemplate {
    static let name = "errors"
    static let text = #"""
        {{#hasErrors}}<div class="errors" role="alert" aria-labelledby="errors">
        <h2 id="errors">{{errorsTitle}}</h2>
        <ul>{{#entries}}<li><a href="#{{target}}">{{label}}</a> <span>{{message}}</span>\#
        </li>{{/entries}}</ul>
        </div>
        {{/hasErrors}}
        """#
}
