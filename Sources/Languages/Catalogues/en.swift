/// English; how to write this is in CONTRIBUTING.md, Languages.
let en = #"""
    # The language: its tag (BCP 47), and its name in itself.
    language.tag = en
    language.name = English

    # Which numbers take which form, as in the plural rules of the Unicode CLDR: zero, one, two,
    # few, many. What no rule takes is [other]. Texts with a count have each of the forms.
    plural.one = n = 1

    # Where no line may break in what policies say: each item, parted by |, with the spaces that
    # it shall have.
    typography =

    # Dates; date.first is for the first of a month.
    month.1 = January
    month.2 = February
    month.3 = March
    month.4 = April
    month.5 = May
    month.6 = June
    month.7 = July
    month.8 = August
    month.9 = September
    month.10 = October
    month.11 = November
    month.12 = December
    date = {day} {month} {year}
    date.first = {day} {month} {year}

    # Lengths of time.
    period.minutes[one] = {count} minute
    period.minutes[other] = {count} minutes
    period.hours[one] = {count} hour
    period.hours[other] = {count} hours
    period.days[one] = {count} day
    period.days[other] = {count} days
    period.months[one] = {count} month
    period.months[other] = {count} months
    period.years[one] = {count} year
    period.years[other] = {count} years

    # Around every page.
    site.skip = Skip to content
    site.navigation = Main
    site.languages = Language
    site.policy = Policy
    site.register = Register
    site.account = My account
    site.questions = Questions:
    site.versions = All versions
    site.footer = {title}, version {version} of {date}

    # On the page of the policy: headings and labels.
    policy.contents = Contents
    policy.version = Version
    policy.published = Published
    policy.effective = In force from
    policy.address = Always at
    policy.controller = Responsible
    policy.affiliates = Affiliates
    policy.acceptance = Acceptance
    policy.services = Services covered
    policy.regulations = How each service stores data
    policy.categories = The data, kind by kind
    policy.purposes = What this means
    policy.ground = Ground
    policy.recipients = Who may receive data
    policy.statutory = Periods set by law
    policy.cookies = The cookies
    policy.counters = The counters
    policy.measures = Measures
    policy.rights = What you can do
    policy.law = Law
    policy.authority = Authority
    policy.contact = Contact
    policy.label.source = Comes from
    policy.label.purpose = Purpose
    policy.label.purposes = Used for
    policy.label.data = Data
    policy.label.services = Services
    policy.label.kept = Kept
    policy.label.visibility = Visible to
    policy.label.lookup = Sign-in
    policy.label.values = Possible values
    policy.label.basis = Legal basis
    policy.label.interest = Interest pursued
    policy.label.choice = Your choice
    policy.label.grounds = On the ground
    policy.label.country = Country
    policy.label.entity = Run by
    policy.label.hosts = Hosts
    policy.label.cookies = Cookies
    policy.label.place = Where
    policy.label.access = Who has access
    policy.label.article = Article
    policy.label.name = Name
    policy.label.content = Content
    policy.label.lifetime = Stays
    policy.label.necessary = Necessary

    # What a policy can declare. term.retention.account-end is how long data stays after the
    # account ends, .zero is no longer than the account.
    term.mandatory = mandatory
    term.sensitive = sensitive
    term.depersonalised = depersonalized
    term.yes = Yes
    term.no = No
    term.until-browser-closes = until the browser is closed
    term.signs-in = You sign in with it
    term.cookies-required = Required
    term.retention.collection.zero = not at all
    term.retention.collection = {period} from collection
    term.retention.account-end.zero = as long as your account
    term.retention.account-end = {period} after your account ends
    term.acceptance.explicit = By saying so
    term.acceptance.by-use = By using the services
    term.source.provided = you
    term.source.automatic = your device
    term.source.service = the service
    term.source.third-party = somebody else
    term.source.derived = our own conclusions
    term.source.elsewhere = a third party, which keeps it
    term.visibility.private = nobody outside
    term.visibility.publishable = nobody outside, unless you publish it
    term.visibility.public = everybody, from the start
    term.basis.consent = Your consent
    term.basis.contract = A contract with you
    term.basis.legal-obligation = A legal obligation
    term.basis.vital-interest = Vital interests
    term.basis.public-task = A task in the public interest
    term.basis.legitimate-interest = A legitimate interest
    term.choice.consent = Only if you say yes; you can take it back at any time
    term.choice.objection = You can object at any time
    term.choice.none = None: the service cannot do without
    term.threat.access = Against unauthorized access
    term.threat.destruction = Against destruction
    term.threat.change = Against change
    term.threat.blocking = Against blocking
    term.threat.copying = Against copying
    term.threat.distribution = Against distribution
    term.right.access = See your data
    term.right.rectification = Correct your data
    term.right.erasure = Erase your data
    term.right.restriction = Restrict its use
    term.right.portability = Take your data with you
    term.right.objection = Object
    term.right.withdrawal = Withdraw consent
    term.right.complaint = Complain
    term.right.information = Know what is done
    term.right.automated-decision = Not be decided upon by a program alone
    term.right.non-discrimination = Not be treated worse for it
    term.right.appeal = Contest a refusal
    term.right.opt-out = Keep out of sale and sharing
    term.article = article {article} of the GDPR
    term.article.paragraph = article {article}({paragraph}) of the GDPR
    term.article.letter = article {article}({paragraph})({letter}) of the GDPR

    # What protects people: conditions, roles, transfers, decisions, trackers, ways to use a
    # right.
    protection.label.address = Address
    protection.label.representative = Representative in the European Union
    protection.label.officer = Data protection officer
    protection.label.notice = Changes announced
    protection.label.grace = Time to accept
    protection.label.silence = Silence
    protection.label.countries = Country of the data
    protection.label.transfer = Protection abroad
    protection.label.origin = Given to us by
    protection.label.derived-from = Concluded from
    protection.label.condition = Allowed by
    protection.label.consequence = If you do not give it
    protection.label.law = Under
    protection.label.role = Role
    protection.label.party = Of
    protection.label.storage = Kind
    protection.label.audience = Audience measurement
    protection.label.objection = To say no
    protection.label.ways = How
    protection.label.age = You decide yourself
    protection.label.logic = How
    protection.label.consequences = What follows
    protection.label.safeguards = What you can do
    protection.label.refuses = Says no to
    protection.children = Children
    protection.decisions = Decisions that a program takes alone
    protection.signals = Signals of your browser
    protection.privacy-control = Global Privacy Control (GPC)
    protection.silent = Whoever was told in time and did not refuse has accepted
    protection.condition.explicit-consent = Your explicit consent
    protection.condition.employment = The law of employment and social protection
    protection.condition.vital-interest = Vital interests of somebody who cannot consent
    protection.condition.association = Membership of an association with such an aim
    protection.condition.made-public = You made it public yourself
    protection.condition.legal-claims = Legal claims
    protection.condition.public-interest = A substantial public interest that the law names
    protection.condition.health-care = Health or social care
    protection.condition.public-health = Public health
    protection.condition.research = Archives, research or statistics under the law
    protection.role.processor = acts for us and on our word
    protection.role.controller = decides for itself what it does with the data
    protection.role.joint-controller = decides together with us
    protection.role.authority = a public authority
    protection.safeguard.adequacy = A decision of the European Commission that the country protects
        enough
    protection.safeguard.contractual-clauses = Standard contractual clauses of the European
        Commission
    protection.safeguard.binding-rules = Binding corporate rules
    protection.safeguard.code-of-conduct = An approved code of conduct
    protection.safeguard.certification = An approved certification
    protection.safeguard.derogation = An exception of the law
    protection.decision-basis.contract = The contract with you needs it
    protection.decision-basis.law = The law allows it
    protection.decision-basis.consent = You agreed expressly
    protection.storage.cookie = Cookie
    protection.storage.pixel = Invisible image
    protection.storage.fingerprint = Traits of the device
    protection.storage.identifier = Number of the device
    protection.storage.local-storage = Local storage
    protection.storage.session-storage = Storage of the session
    protection.storage.indexed-db = Database of the browser
    protection.audience.measurement-only = serves the measurement of the audience and nothing else
    protection.audience.publisher-only = for us alone
    protection.audience.anonymous = only anonymous statistics come out of it
    protection.audience.unmatched = is not combined with other data
    protection.audience.untransferred = nothing about a person goes to others
    protection.audience.single-site = follows nobody across sites
    protection.audience.not-extended = later visits do not prolong it
    protection.audience.cut-address = IP addresses are cut
    protection.way.account = in your account
    protection.way.page = on a page, without signing in
    protection.way.email = by e-mail
    protection.way.phone = by telephone
    protection.way.post = by post
    protection.age = from {age} years on

    # What the operator does: backups, notices, sales, assurances.
    practice.label.criteria = How long is decided by
    practice.label.backups = In backups
    practice.label.deleted = Gone after you delete it
    practice.label.trash = In our trash, after you delete it there
    practice.label.longest = For how long
    practice.label.afterwards = Afterwards
    practice.label.collector = Collected by, not by us
    practice.label.about = About
    practice.label.acts-for = Acts for
    practice.label.notice = You are told
    practice.label.consent-in = Instead, your consent
    practice.label.minor-notice = Small changes announced
    practice.label.told = How you are told of it
    practice.label.statement = Statement of its own
    practice.label.comments = Your comments on material changes
    practice.label.response = Answered
    practice.label.free = Free of charge
    practice.label.agent = Through somebody else
    practice.label.regions = In
    practice.label.countries = Works in
    practice.label.exchange = In exchange
    practice.label.british-representative = Representative in the United Kingdom
    practice.label.ends = Ends
    practice.assurances = What never happens
    practice.disputes = Where you can turn with a dispute
    practice.binding = its decision binds both sides
    practice.free-of-charge = free of charge
    practice.holds = Cases in which data may be kept longer
    practice.all = all
    practice.do-not-track = Do Not Track (DNT)
    practice.nothing = nothing
    practice.aggregates = Counts that point at nobody may stay
    practice.stays = It stays public when your account ends
    practice.renewed = from your last visit
    practice.case = {when}: {period}
    practice.otherwise = otherwise
    practice.comments = for {period} from the announcement
    practice.languages = languages: {languages}
    practice.languages-min[one] = in at least {count} language
    practice.languages-min[other] = in at least {count} languages
    practice.unused = Accounts without use
    practice.ends-unused = Your account ends by itself
    practice.unused-for = after {period} without use
    practice.warned = {period} before
    practice.longer = {period} more
    practice.within = within {period}
    practice.before = at least {period} before, where the law lets you be told
    practice.extended = up to {period} more where that is needed
    practice.free[one] = {count} request a year
    practice.free[other] = {count} requests a year
    practice.consent-in = in {regions}; everybody is asked, wherever they are
    practice.at-most = at most {period}
    practice.person.user = you, who have accepted
    practice.person.visitor = visitors without an account
    practice.person.other = people named by others
    practice.exchange.sale = data is sold to it
    practice.exchange.advertising = it uses data for advertising across sites
    practice.assurance.no-sale = Your data is not sold
    practice.assurance.no-sharing = Your data is not shared for advertising across sites
    practice.assurance.no-incentive = No money or advantage is offered for your data
    practice.assurance.no-automated-decision = No program decides alone on what weighs for you

    # What changes between two versions, a sentence for each kind: {name} is what it is about,
    # {item} what else it names, {old} and {new} what stood and stands there.
    change.key.name = name
    change.key.title = title
    change.key.description = description
    change.key.statement = statement
    change.key.text = text
    change.key.place = place
    change.key.access = access
    change.key.interest = interest
    change.key.retention.criteria = criteria
    change.key.told = how you are told
    change.key.statement.name = name of its own statement
    change.key.content = content
    change.key.origin = origin
    change.key.consequence = consequence
    change.key.law = obligation
    change.key.transfer = safeguard
    change.key.site = website
    change.key.address = address
    change.key.logic = logic
    change.key.consequences = consequences
    change.key.safeguards = safeguards
    change.key.officer = data protection officer
    change.key.representative = representative
    change.key.audience.objection = how to say no
    change.key.services = services
    change.key.categories = data
    change.key.purposes = purposes
    change.key.clauses = clauses
    change.key.recipients = recipients
    change.key.grounds = reasons
    change.key.cases = cases
    change.key.comments = comments
    change.key.cookies = cookies
    change.key.counters = counters
    change.key.measures = measures
    change.key.rights = rights
    change.key.hosts = hosts
    change.key.choices = values
    change.key.languages = languages
    change.key.affiliates = affiliates
    change.key.ways = ways
    change.key.statutory = periods by law
    change.key.holds = cases of longer keeping
    change.key.decisions = decisions
    change.key.countries = countries
    change.key.derived-from = sources
    change.key.audience.conditions = limits
    change.key.uk-representative = representative in the United Kingdom
    change.key.acts-for = who decides
    change.key.about = whom it is about
    change.key.agent = how somebody else asks
    change.key.regions = where it holds
    change.key.consent-in = where it rests on consent
    change.key.assurances = promises
    change.key.disputes = bodies for disputes
    change.policy-other = This is another policy: {new} instead of {old}.
    change.controller-changed = Another legal entity answers for your data: {new} instead of {old}.
    change.affiliate-added = What you accept holds for {name} too.
    change.affiliate-removed = What you accept no longer holds for {name}.
    change.affiliate-changed = Another legal entity takes an affiliate’s place: {new} instead of
        {old}.
    change.entity-contact-changed = {name}: another {item}.
    change.service-added = A service comes: {name}.
    change.service-removed = A service goes: {name}.
    change.service-entity-changed = {name} is run by {new}, no longer by {old}.
    change.host-added = {name} sends data from {item} too.
    change.host-removed = {name} no longer sends data from {item}.
    change.cookies-required = {name} can no longer be had without cookies.
    change.cookies-optional = {name} can be had without cookies.
    change.place-changed = The data of {name} lies elsewhere: {new}; before: {old}.
    change.access-changed = Others may touch the data of {name}: {new}; before: {old}.
    change.acts-for-added = In {name}, somebody else decides about your data: {new}
    change.acts-for-removed = In {name}, we decide about your data ourselves; before: {old}
    change.acts-for-changed = In {name}, somebody else decides about your data: {new} Before: {old}
    change.acceptance-weaker = Using a service counts as accepting; you are no longer asked.
    change.acceptance-stronger = You are asked; using a service no longer counts as accepting.
    change.notice-shorter = You are told less long before a change takes force.
    change.notice-longer = You are told longer before a change takes force.
    change.notice-rewritten = How long before a change you are told is written otherwise: {new}.
    change.minor-notice-shorter = You are told less long before a change that is not material takes
        force.
    change.minor-notice-longer = You are told longer before a change that is not material takes
        force.
    change.minor-notice-rewritten = How long before a change that is not material you are told is
        written otherwise.
    change.comments-longer = You can comment longer on a material change before it takes force:
        {new}.
    change.comments-shorter = You can comment less long on a material change before it takes force;
        before: {old}.
    change.comments-rewritten = How long you can comment on a material change is written otherwise,
        and stays: {new}.
    change.comments-language-added = Comments on a material change are taken in {item} too.
    change.comments-language-removed = Comments in {item} on a material change are no longer
        promised to be taken.
    change.comments-languages-more = Comments on a material change are taken in more languages, at
        least {new}; before: {old}.
    change.comments-languages-fewer = Comments on a material change are taken in fewer languages, at
        least {new}; before: {old}.
    change.grace-longer = After a change, an earlier acceptance counts for longer.
    change.grace-shorter = After a change, an earlier acceptance counts for less long.
    change.grace-rewritten = How long an earlier acceptance counts is written otherwise: {new}.
    change.silence-counts = If you say nothing about a change, you have accepted it.
    change.silence-counts-no-longer = If you say nothing about a change, you have not accepted it.
    change.representative-added = {new} represents {name} in the European Union.
    change.representative-removed = {old} no longer represents {name} in the European Union.
    change.uk-representative-added = {new} represents {name} in the United Kingdom.
    change.uk-representative-removed = {old} no longer represents {name} in the United Kingdom.
    change.officer-added = There is a data protection officer: {new}.
    change.officer-removed = There is no data protection officer any more.
    change.country-outside-eea = {name}: outside of the European Economic Area, in {new}.
    change.country-unknown = {name}: no country is named any more.
    change.country-inside-eea = {name}: within the European Economic Area, in {new}.
    change.country-changed = {name}: another country within the European Economic Area, {new}.
    change.country-left = {name}: no longer in {old}.
    change.countries-rewritten = {name}: the countries are written otherwise, and stay.
    change.safeguard-weaker = {name}: less protects your data abroad.
    change.safeguard-stronger = {name}: your data abroad is protected by {new}.
    change.safeguard-changed = {name}: something else protects your data abroad.
    change.category-added = More data about you: {name}. Kept: {new}.
    change.category-removed = Less data about you: {name} is no longer collected.
    change.source-wider = {name} comes from elsewhere: {new}; before: {old}.
    change.source-narrower = {name} comes from you alone.
    change.origin-changed = {name} comes from somebody else: {new}; before: {old}.
    change.collector-changed = {name} is collected by {new}, no longer by {old}.
    change.derived-from-added = {name} is concluded from {item} too.
    change.derived-from-removed = {name} is no longer concluded from {item}.
    change.consequence-changed = What follows if you do not give {name}: {new}
    change.condition-weaker = {name}, of a special category, is held for another reason than {old}.
    change.condition-stronger = {name}, of a special category, needs your explicit consent.
    change.condition-said = {name}, of a special category: the reason for holding it is named,
        {new}.
    change.storing-service-added = {item} may store {name} too.
    change.storing-service-removed = {item} may no longer store {name}.
    change.storing-rewritten = Which services may store {name} is written otherwise, and stays.
    change.many-values = Every value of {name} is kept, not only the last one.
    change.single-value = Only the last value of {name} is kept.
    change.form-wider = Something else can be written in {name}.
    change.form-narrower = Less can be written in {name}.
    change.choice-value-added = {name} can be {item} too.
    change.choice-value-removed = {name} can no longer be {item}.
    change.size-larger = A value of {name} may be longer: {new} bytes instead of {old}.
    change.size-smaller = A value of {name} may be less long: {new} bytes instead of {old}.
    change.became-mandatory = You cannot register without {name} any more.
    change.became-optional = You can register without {name}.
    change.became-sensitive = {name} is of a special category now.
    change.sensitive-no-longer = {name} is no longer treated as of a special category.
    change.lookup-added = You can be found by {name}.
    change.lookup-removed = You can no longer be found by {name}.
    change.publishable-added = You may make {name} public.
    change.publishable-removed = {name} can no longer be made public.
    change.became-public = Everybody sees {name} from the start.
    change.public-no-longer = {name} is no longer public from the start.
    change.stays-public = {name} stays public when your account ends.
    change.stays-public-no-longer = {name} no longer stays public when your account ends.
    change.about-added = {name} is also about: {item}.
    change.about-removed = {name} is no longer about: {item}.
    change.about-rewritten = Whom {name} is about is written otherwise, and stays.
    change.category-purpose-added = {name} also serves {item}.
    change.category-purpose-removed = {name} no longer serves {item}.
    change.retention-longer = {name} is kept longer: {new}; before: {old}.
    change.retention-shorter = {name} is kept less long: {new}; before: {old}.
    change.retention-rewritten = How long {name} is kept is written otherwise, and stays: {new}.
    change.criteria-added = By which criteria it is decided how long {name} is kept is said: {new}
    change.criteria-removed = By which criteria it is decided how long {name} is kept is no longer
        said; before: {old}
    change.criteria-changed = Other criteria decide how long {name} is kept: {new} Before: {old}
    change.backups-longer = Copies of {name} stay in backups longer: {new} after it goes.
    change.backups-shorter = Copies of {name} stay in backups less long; before: {old} after it
        goes.
    change.backups-rewritten = How long copies of {name} stay in backups is written otherwise, and
        stays.
    change.deletion-later = What you delete of {name} is gone later: within {new}.
    change.deletion-sooner = What you delete of {name} is gone sooner; before: within {old}.
    change.deletion-rewritten = How soon what you delete of {name} is gone is written otherwise, and
        stays.
    change.trash-longer = What you delete of {name} stays in the trash longer: {new}.
    change.trash-shorter = What you delete of {name} stays in the trash less long; before: {old}.
    change.trash-rewritten = How long what you delete of {name} stays in the trash is written
        otherwise, and stays.
    change.aggregates-stay = When {name} goes, counts that point at nobody may stay.
    change.aggregates-go = When {name} goes, no counts stay either.
    change.purpose-added = Data is used for something more: {name}. Basis: {new}.
    change.purpose-removed = Data is no longer used for {name}.
    change.choice-weaker = You have less say in {name}. Basis: {new}; before: {old}.
    change.choice-stronger = You have more say in {name}. Basis: {new}; before: {old}.
    change.purpose-basis-changed = {name} has another basis: {new}; before: {old}.
    change.consent-everywhere = {name} rests on your consent everywhere, no longer only in {old}.
    change.consent-everywhere-no-longer = {name} rests on your consent only in {new}, no longer
        everywhere.
    change.consent-region-added = {name} rests on your consent in {item} too.
    change.consent-region-removed = {name} no longer rests on your consent in {item}, only in {new}.
    change.consent-regions-rewritten = {name}: where it rests on your consent is written otherwise,
        and stays.
    change.elsewhere-basis-changed = {name} has another basis where it does not rest on your
        consent: {new}; before: {old}.
    change.interest-changed = {name} pursues another interest: {new} Before: {old}
    change.obligation-changed = {name} rests on another obligation: {new} Before: {old}
    change.purpose-service-added = {item} may use data for {name} too.
    change.purpose-service-removed = {item} may no longer use data for {name}.
    change.depersonalised-no-longer = {name} uses data that can be traced to you.
    change.became-depersonalised = {name} uses only results that single nobody out.
    change.statement-added = {name} has a statement of its own: {new}
    change.statement-removed = {name} has no statement of its own any more; before: {old}
    change.statement-moved = The statement of {name} is at another address: {new}; before: {old}
    change.ground-added = One more reason to give data to others: {name}.
    change.ground-removed = One reason less to give data to others: {name}.
    change.ground-notice-shorter = You are told less long before data goes to others for this
        reason: {name}.
    change.ground-notice-longer = You are told longer before data goes to others for this reason:
        {name}.
    change.ground-notice-rewritten = {name}: how long before data goes you are told is written
        otherwise, and stays.
    change.told-added = {name}: how you are told of it is said: {new}
    change.told-removed = {name}: how you are told of it is no longer said; before: {old}
    change.told-changed = {name}: you are told of it in another way: {new} Before: {old}
    change.recipient-added = Somebody else may be given data: {name}.
    change.recipient-removed = {name} is no longer given data.
    change.recipient-ground-added = {name} may be given data for one more reason: {item}.
    change.recipient-ground-removed = {name} is no longer given data for the reason {item}.
    change.recipient-purpose-added = {name} may be given data for {item} too.
    change.recipient-purpose-removed = {name} is no longer given data for {item}.
    change.recipient-gets-more = {name} may be given {item} too.
    change.recipient-gets-less = {name} is no longer given {item}.
    change.role-wider = {name} has more say over your data.
    change.role-narrower = {name} has less say over your data: {new}.
    change.role-said = The role of {name} is said otherwise.
    change.sale-added = Data about you is sold to {name}.
    change.sale-removed = Data about you is no longer sold to {name}.
    change.advertising-added = {name} uses data about you for advertising across sites.
    change.advertising-removed = {name} no longer uses data about you for advertising across sites.
    change.statutory-added = The law keeps more: {name}, {new}.
    change.statutory-removed = The law no longer keeps {name}.
    change.statutory-category-added = {name}: {item} is kept by law too.
    change.statutory-category-removed = {name}: {item} is no longer kept by law.
    change.statutory-longer = {name}: kept by law for {new}; before: {old}.
    change.statutory-shorter = {name}: kept by law for only {new}; before: {old}.
    change.statutory-rewritten = {name}: how long is written otherwise, and stays: {new}.
    change.statutory-source-changed = {name}: another article, {new}; before: {old}.
    change.hold-added = In one more kind of case data may be kept longer: {name}.
    change.hold-removed = There is one kind of case less in which data may be kept longer: {name}.
    change.hold-changed = {name}: when data may be kept longer is another matter: {new} Before:
        {old}
    change.hold-category-added = {name}: {item} may be kept longer too.
    change.hold-category-removed = {name}: {item} may no longer be kept longer.
    change.hold-categories-rewritten = {name}: which data may be kept longer is written otherwise,
        and stays.
    change.hold-longer = {name}: for {new} at most; before: {old}.
    change.hold-shorter = {name}: for only {new} at most; before: {old}.
    change.hold-rewritten = {name}: how long at most is written otherwise, and stays: {new}.
    change.hold-limit-added = {name}: for {new} at most, where no longest time was said before.
    change.hold-limit-removed = {name}: no longest time is said any more; before: {old}.
    change.cookie-added = One more cookie: {name}, for {item}. Lifetime: {new}.
    change.cookie-removed = One cookie less: {name}.
    change.cookie-purpose-changed = The cookie {name} serves {new}, no longer {old}.
    change.cookie-content-changed = Something else is in the cookie {name}: {new} Before: {old}
    change.cookie-longer = The cookie {name} stays longer: {new}; before: {old}.
    change.cookie-shorter = The cookie {name} stays less long: {new}; before: {old}.
    change.cookie-rewritten = How long the cookie {name} stays is written otherwise: {new}.
    change.cookie-without-asking = The cookie {name} is set without asking you.
    change.cookie-asks-first = The cookie {name} is no longer taken for necessary.
    change.cookie-role-changed = The cookie {name} has another task.
    change.cookie-renewed = Each visit starts the lifetime of the cookie {name} anew.
    change.cookie-renewed-no-longer = Visits no longer prolong the lifetime of the cookie {name}.
    change.cookie-case-longer = The cookie {name} stays longer in the case {item}: {new}; before:
        {old}.
    change.cookie-case-shorter = The cookie {name} stays less long in the case {item}: {new};
        before: {old}.
    change.cookie-case-rewritten = How long the cookie {name} stays in the case {item} is written
        otherwise, and stays: {new}.
    change.cookie-service-added = {item} may set the cookie {name} too.
    change.cookie-service-removed = {item} no longer sets the cookie {name}.
    change.cookie-services-rewritten = Which services set the cookie {name} is written otherwise,
        and stays.
    change.counter-added = One more counter: {name}, for {item}.
    change.counter-removed = One counter less: {name}.
    change.counter-purpose-changed = The counter {name} serves {new}, no longer {old}.
    change.counter-category-added = The counter {name} counts {item} too.
    change.counter-category-removed = The counter {name} no longer counts {item}.
    change.storage-changed = {name} knows your device by other means: {new}; before: {old}.
    change.party-added = {new} has to do with {name}.
    change.party-removed = {old} has nothing to do with {name} any more.
    change.audience-exempted = {name} asks for no consent, because it only measures the audience.
    change.audience-limits-dropped = {name} is no longer bound to measuring the audience only.
    change.audience-condition-added = {name} keeps to one more limit: {item}.
    change.audience-condition-removed = {name} keeps to one limit less: {item}.
    change.audience-longer = What {name} collects is kept longer: {new}; before: {old}.
    change.audience-shorter = What {name} collects is kept less long: {new}; before: {old}.
    change.audience-rewritten = How long what {name} collects is kept is written otherwise: {new}.
    change.audience-objection-added = You can say no to {name}: {new}
    change.audience-objection-removed = There is no way any more to say no to {name}.
    change.decision-added = A program decides alone: {name}, for {item}.
    change.decision-removed = No program decides alone any more: {name}.
    change.decision-purpose-changed = The decision {name} serves {new}, no longer {old}.
    change.decision-category-added = The decision {name} is taken from {item} too.
    change.decision-category-removed = The decision {name} is no longer taken from {item}.
    change.decision-basis-changed = The decision {name} has another basis: {new}; before: {old}.
    change.decision-asks-first = The decision {name} needs your consent.
    change.decision-logic-changed = The decision {name} is taken in another way: {new} Before: {old}
    change.decision-consequences-changed = Something else follows from the decision {name}: {new}
        Before: {old}
    change.decision-safeguards-added = You can contest the decision {name}: {new}
    change.decision-safeguards-removed = How to contest the decision {name} is no longer said.
    change.measure-added = One more measure. {name}: {new}
    change.measure-removed = One measure less. {name}: {old}
    change.right-added = You can do something more: {name}.
    change.right-removed = You can do something less: {name}.
    change.right-way-added = {name}: also {item}.
    change.right-way-removed = {name}: no longer {item}.
    change.response-added = {name}: you get an answer within {new}.
    change.response-removed = {name}: how long an answer takes is no longer said; before: {old}.
    change.response-longer = {name}: an answer may take longer, {new}; before: {old}.
    change.response-shorter = {name}: an answer takes less long, {new}; before: {old}.
    change.response-rewritten = {name}: how long an answer takes is written otherwise, and stays:
        {new}.
    change.extension-longer = {name}: where that is needed, an answer may take still longer: {new}
        more.
    change.extension-shorter = {name}: an answer is put off less long; before: {old} more.
    change.extension-rewritten = {name}: how long an answer is put off is written otherwise, and
        stays: {new}.
    change.free-requests-added = {name}: free requests a year: {new}.
    change.free-requests-removed = {name}: how many requests are free is no longer said; before:
        {old} a year.
    change.free-requests-more = {name}: more free requests a year, {new}; before: {old}.
    change.free-requests-fewer = {name}: fewer free requests a year, {new}; before: {old}.
    change.agent-added = {name}: somebody else can ask for you: {new}
    change.agent-removed = {name}: nobody else can ask for you any more.
    change.agent-changed = {name}: how somebody else asks for you is another matter: {new} Before:
        {old}
    change.right-region-added = {name}: now in {item} too.
    change.right-region-removed = {name}: no longer in {item}, only in {new}.
    change.right-everywhere = {name}: now everywhere, not only in {old}.
    change.right-everywhere-no-longer = {name}: no longer everywhere, only in {new}.
    change.right-regions-rewritten = {name}: where it holds is written otherwise, and stays.
    change.dispute-added = You can turn to one more body with a dispute: {name}.
    change.dispute-removed = You can no longer turn to {name} with a dispute.
    change.dispute-changed = With what you can turn to {name} is another matter: {new} Before: {old}
    change.dispute-binding = What {name} decides binds both sides now.
    change.dispute-binding-no-longer = What {name} decides binds nobody any more.
    change.dispute-free = {name} costs you nothing now.
    change.dispute-free-no-longer = That {name} costs you nothing is no longer said.
    change.dispute-region-added = You can turn to {name} in {item} too.
    change.dispute-region-removed = You can no longer turn to {name} in {item}, only in {new}.
    change.dispute-everywhere = You can turn to {name} everywhere now, not only in {old}.
    change.dispute-everywhere-no-longer = You can turn to {name} no longer everywhere, only in
        {new}.
    change.dispute-regions-rewritten = Where you can turn to {name} is written otherwise, and stays.
    change.assurance-added = A promise more: {name}.
    change.assurance-removed = A promise is taken back: {name}.
    change.children-added = From which age people decide for themselves is said: {new} years.
    change.children-removed = From which age people decide for themselves is no longer said.
    change.children-age-lower = Children decide for themselves from {new} years on; before: {old}.
    change.children-age-higher = Children decide for themselves only from {new} years on; before:
        {old}.
    change.unused-added = Accounts end by themselves after {new} without use.
    change.unused-removed = Accounts no longer end by themselves for want of use; before: after
        {old}.
    change.unused-shorter = Accounts end after less time without use: {new}; before: {old}.
    change.unused-longer = Accounts end only after more time without use: {new}; before: {old}.
    change.unused-rewritten = After how long without use accounts end is written otherwise: {new}.
    change.unused-text-changed = What else is said of accounts without use is another matter: {new}
        Before: {old}
    change.unused-warning-shorter = You are warned less long before your unused account ends.
    change.unused-warning-longer = You are warned longer before your unused account ends.
    change.unused-warning-rewritten = How long before your unused account ends you are warned is
        written otherwise: {new}.
    change.signal-added = The “do not sell or share” signal of your browser counts.
    change.signal-removed = The “do not sell or share” signal of your browser no longer counts.
    change.signal-purpose-added = The signal of your browser refuses {item} too.
    change.signal-purpose-removed = The signal of your browser no longer refuses {item}.
    change.dnt-said = What the Do Not Track signal does is said.
    change.dnt-unsaid = What the Do Not Track signal does is no longer said.
    change.dnt-purpose-added = The Do Not Track signal refuses {item} too.
    change.dnt-purpose-removed = The Do Not Track signal no longer refuses {item}.
    change.law-changed = Another law applies: {new} Before: {old}
    change.authority-added = An authority is named: {new}.
    change.authority-removed = The authority is no longer named: {old}.
    change.authority-changed = Another authority is named: {new}; before: {old}.
    change.contact-changed = Questions go to {new}; before: {old}.
    change.language-added = The text is there in one more language: {item}.
    change.language-removed = The text is no longer there in a language: {item}.
    change.authentic-language-changed = Another language is the authentic one: {item}.
    change.version-changed = The version is called {new}; before: {old}.
    change.published-changed = Published on {new}; before: {old}.
    change.effective-changed = In force from {new} on; before: {old}.
    change.address-changed = The text is to be found at {new}; before: {old}.
    change.clause-added = Clause {name} is new.
    change.clause-removed = Clause {name} is gone.
    change.clause-renumbered = Clause {old} has the number {new}.
    change.clause-cited = {name}: clause {new} says it; before: clause {old}.
    change.words-changed = {name}: other words ({item}).
    change.translation-changed = {name}: another translation ({item}).
    change.order-changed = {name}: another order ({item}).
    change.unknown-changed = {name}: {item} has changed, from {old} to {new}.
    change.part.acceptance = the acceptance
    change.part.law = the law
    change.part.contact = the contact
    change.part.children = the protection of children
    change.part.unused = the end of unused accounts
    change.part.signal = the signal of the browser
    change.part.clause = the clauses
    change.part.policy = the policy

    # Around the changes, on their page and in what the command prints.
    difference.quote = “{text}”
    difference.title = What changes
    difference.same = Both versions say the same.
    difference.more = More is done, or you have less say
    difference.less = Less is done, or you have more say
    difference.neutral = Words and order
    difference.nothing = Nothing.
    difference.material = material
    difference.without-clause = The whole policy
    difference.consequences = What follows for you
    difference.accept-again = You are asked again: the acceptance of the earlier version does not
        carry.
    difference.acceptance-carries = Nothing material changes: who accepted the earlier version need
        not do it again.
    difference.consents-carry = All consents stay as they are.
    difference.words = The words, clause by clause
    difference.words-note = What goes is struck out, what comes is underlined.
    difference.added = new
    difference.removed = gone
    difference.before = Before
    difference.after = After
    difference.between = From {from} to {to}
    difference.version = version {version} of {date}
    difference.clause = Clause {clause}
    difference.consents-fall = These consents fall away, and you are asked again: {purposes}.
    difference.moved = was {from}

    # Problem pages: what they say, what is wrong, what to do.
    problem.malformed.title = That did not arrive as it should
    problem.malformed.wrong = The request could not be read.
    problem.malformed.remedy = Go back, load the page again and repeat what you did.
    problem.form-expired.title = This form is no longer valid
    problem.form-expired.wrong = It was open for too long, or sent twice.
    problem.form-expired.remedy = Go back, load the page again and send it once more. Nothing was
      changed.
    problem.sign-in-needed.title = Please sign in
    problem.sign-in-needed.wrong = This page belongs to an account.
    problem.sign-in-needed.remedy = Sign in, then open it again.
    problem.forbidden.title = Not for you
    problem.forbidden.wrong = This belongs to somebody else, or is closed.
    problem.forbidden.remedy = If you believe that it is yours, ask through the contact below.
    problem.not-found.title = There is no such page
    problem.not-found.wrong = Nothing is kept under this address.
    problem.not-found.remedy = Check the address, or start from the policy.
    problem.conflict.title = Something changed in the meantime
    problem.conflict.wrong = Your change met another one.
    problem.conflict.remedy = Load the page again to see how things stand, then repeat what you did.
    problem.too-large.title = That was too much at once
    problem.too-large.wrong = What was sent is larger than we accept.
    problem.too-large.remedy = Shorten it and send it again.
    problem.too-many.title = One moment, please
    problem.too-many.wrong = Too many requests came from you in a short time.
    problem.too-many.remedy = Wait a minute and try again.
    problem.cookies-needed.title = This service needs cookies
    problem.cookies-needed.wrong = Your browser sent no cookie back, and without one nobody can stay
      signed in.
    problem.cookies-needed.remedy = Allow cookies for this site in your browser’s settings and try
      again. The policy can be read without them.
    problem.unavailable.title = Not available just now
    problem.unavailable.wrong = The service is starting, stopping or overloaded.
    problem.unavailable.remedy = Try again in a few minutes. Nothing was changed.
    problem.unexpected.title = Something went wrong here
    problem.unexpected.wrong = The fault is ours, not yours.
    problem.unexpected.remedy = Try again later. If it happens again, tell us the number below.
    page.request-id = Number of this request
    page.moment = {date}, {time} UTC

    # In every form.
    form.mandatory = mandatory
    form.password = Password
    form.password-hint = At least 12 characters.
    form.choose-nothing = No answer
    form.errors-title = Please check what you entered
    form.error.missing = This is needed.
    form.error.malformed-email = Write it like name@example.org.
    form.error.malformed-url = Write it like https://example.org.
    form.error.malformed-phone = Write digits, with the country first: +33 1 23 45 67 89.
    form.error.malformed-date = Write the day like 2017-05-10.
    form.error.malformed-number = Write a number.
    form.error.malformed = This cannot be read.
    form.error.not-a-choice = Choose one of the values offered.
    form.error.too-long = This is too long; {bytes} characters at most.
    form.error.taken = There is an account with this already. Sign in instead.
    form.error.password-too-short = Use at least {count} characters.
    form.error.wrong-credentials = These two do not belong together.
    form.error.wrong-password = This is not your password.
    form.error.not-accepted = Tick this to go on, or choose “I do not agree”.

    # Registration.
    register.title = Register
    register.intro = Give what is marked as mandatory. The rest is up to you, now or later.
    register.your-data = About you
    register.your-password = Your password
    register.agreement = The policy
    register.read-policy = Read the policy
    register.submit = Create my account
    register.disagree = I do not agree
    register.have-account = You have an account already?
    register.sign-in = Sign in

    # Sign-in.
    sign-in.title = Sign in
    sign-in.submit = Sign in
    sign-in.no-account = No account yet?
    sign-in.register = Register

    # The account.
    account.title = My account
    account.intro = Everything held about you, why, and who used it.
    account.on-this-page = On this page
    account.pending-title = A version of the policy
    account.pending.asked = The policy has changed. Until you accept version {version}, nothing of
      yours is used.
    account.pending.grace = The policy has changed. Please answer by {day}; until then your data is
      used only for what did not become more.
    account.pending.silent = The policy has changed. You did not refuse version {version}, so it
      applies to you. You can still say no.
    account.pending.refused = You did not accept version {version}. Nothing of yours is used. You
      can take your data, have it erased, or change your mind.
    account.pending.ahead = Version {version} of the policy takes force on {day}. You can answer
      now.
    account.pending.accepted-ahead = Version {version} of the policy takes force on {day}. You have
      accepted it.
    account.pending.refused-ahead = Version {version} of the policy takes force on {day}. You said
      no: from then on nothing of yours is used.
    account.what-changed = What changed
    account.pending-submit = Accept this version
    account.read-policy = Read the policy
    account.disagree = I do not agree
    account.data-title = What you told us
    account.data-intro = Change it whenever you like. Empty a field to take its value back.
    account.save = Save changes
    account.records-title = What was recorded
    account.records-intro = Sent by your device, or kept by a service that you used.
    account.records-none = Nothing so far.
    account.choices-title = What it may be used for
    account.choices-intro = What you decide holds from the next use on.
    account.uses-title = Who used it
    account.uses-intro = Every use, and every refusal. A receipt proves that it is on record.
    account.uses-none = Nobody so far.
    account.uses-when = When
    account.uses-who = Who
    account.uses-purpose = What for
    account.uses-data = Data
    account.uses-answer = Answer
    account.uses-receipt = Receipt
    account.receipt = Receipt
    account.receipt-number = Receipt number {number}
    account.older = Earlier uses
    account.newest = Latest uses
    account.acceptances-title = What you accepted
    account.acceptances-none = Nothing so far.
    account.leave-title = Take it or leave
    account.download-intro = All that is on this page, in a form that other programs can read.
    account.download = Download my data
    account.sign-out = Sign out
    account.erase-intro = For good. You will be asked once more.
    account.ends = Your account ends by itself on {day} unless you use it before.
    account.erase = Erase my account …
    account.notice.registered = Welcome. Your account is open.
    account.notice.saved = Your changes are saved.
    account.notice.chosen = Your decision is in force.
    account.notice.accepted = Thank you. Your acceptance is on record.
    account.notice.refused = Your answer is on record. Nothing of yours is used under that version.
    account.source = From {source}
    account.purposes = for {purposes}
    account.collected = since {moment}
    account.confirmed = confirmed {moment}
    account.kept = kept {period}
    account.state.consent.allowed = You consent
    account.state.consent.not-allowed = No consent given
    account.state.objection.allowed = Allowed; you have not objected
    account.state.objection.not-allowed = You object
    account.state.none = Part of the service
    account.since = since {moment}
    account.action.give = Give consent
    account.action.withdraw = Withdraw consent
    account.action.object = Object
    account.action.allow = Allow again
    account.who.subject = You
    account.who.operator = The operator
    account.who.server = The program itself
    account.what.registration = Registration
    account.what.acceptance = Policy accepted
    account.what.consent = Permission given
    account.what.withdrawal = Consent withdrawn
    account.what.objection = Objection
    account.what.use = Data read
    account.what.listing = Read in a list
    account.what.explanation = Asked what is allowed
    account.what.inspection = Looked at this record
    account.what.correction = Data changed
    account.what.record = Data recorded
    account.what.export = All data taken out
    account.what.erasure = Erasure
    account.what.policy = Policy published
    account.what.service-key = Key of a service
    account.answer.granted = Given
    account.answer.refused = Refused
    account.answer.done = Done
    account.acceptance.explicit = Version {version}, by ticking the box
    account.acceptance.by-use = Version {version}, by using a service
    account.declined = Version {version}: not accepted
    account.records[one] = {count} entry
    account.records[other] = {count} entries

    # Erasure.
    erase.title = Erase my account
    erase.wrong = This cannot be undone.
    erase.gone = The key to your data is destroyed. From then on nobody can read it, not in the
      store and not in a backup.
    erase.kept = What the law orders to be kept stays sealed for its time, and goes then.
    erase.public-stays = What you published where everybody sees it stays public; the policy says
      what that is.
    erase.cannot-undo = You are signed out everywhere, and the services no longer know you.
    erase.download-first = Do you want a copy first?
    erase.download = Download my data
    erase.confirm = Your password, so that it is really you
    erase.submit = Erase everything
    erase.back = No, go back to my account

    # For people who do not agree.
    refused.title = You do not agree
    refused.wrong = The services of {site} can only be used by those who accept the policy (clause
      {clause}). They stay closed to you, and that is all that follows.
    refused.nothing-stored = Nothing that you wrote here was kept.
    refused.signed-in = Until you accept, nothing of yours is used. If you accepted before and have
      changed your mind, erase your account; you can take your data with you first.
    refused.download = Download my data
    refused.erase = Erase my account …
    refused.reconsider = You can think again at any time.
    refused.read-policy = Read the policy
    refused.register = Register

    # The versions of the policy.
    versions.title = Versions of the policy
    versions.intro = Every version that was published, the newest first, and what each one changed.
    versions.current = The version in force
    versions.version = Version {version}
    versions.since = In force since {date}
    versions.from = Takes force on {date}
    versions.between = In force from {start} to {end}
    versions.published = Published on {date}
    versions.digest = Digest
    versions.read = Read
    versions.read-version = Read version {version}
    versions.changes = What changed since version {version}
    versions.what-changes = What changes
    versions.compare = Compare with
    versions.coming = Version {version} takes force on {date}.
    versions.not-yet = This version is not in force yet. It takes force on {date}.
    versions.replaced = This version is no longer in force. It was replaced on {date}.
    versions.comments-open = You can comment on it until {date}
    versions.comments-over = It was open for comments until {date}
    versions.comment-to = Write to {contact}

    # Standard forms: how long a consent holds, and the records of processing activities, with the
    # letters of GDPR article 30(1).
    consent-record.validity = until it is withdrawn, or the account ends
    record.title = Records of processing activities
    record.subtitle = {name}, under version {version} of its policy, of {date}. GDPR article 30(1).
    record.contents = Contents
    record.responsible = Who is responsible
    record.activities = Purposes
    record.measures = How data is protected
    record.record = Record
    record.controller = Controller (a)
    record.contact = Contact (a)
    record.joint-controllers = Joint controllers (a)
    record.representative = Representative (a)
    record.officer = Data protection officer (a)
    record.purpose = Purpose (b)
    record.basis = Legal basis
    record.service = Service
    record.people = Categories of people (c)
    record.data = Categories of data (c)
    record.recipients = Recipients (d)
    record.transfers = Transfers outside the EEA (e)
    record.time-limits = Time limits for erasure (f)
    record.security = Security measures (g)
    record.version = Version
    record.clause = Clause
    record.users = people who use {service}
    record.special-category = special category
    record.cookie = cookie {name}
    record.none = none declared
    record.not-outside-eea = none
    record.no-safeguard = no safeguard declared
    record.law-keeps = {period} by law, {source}
    record.place = Where
    record.access = Who has access
    record.basis-name.consent = consent
    record.basis-name.contract = contract
    record.basis-name.legal-obligation = legal obligation
    record.basis-name.vital-interest = vital interests
    record.basis-name.public-task = task in the public interest
    record.basis-name.legitimate-interest = legitimate interest
    record.retention.account-end.zero = until the account ends
    record.retention.account-end = {period} after the account ends
    record.retention.collection.zero = not kept
    record.retention.collection = {period} from collection
    record.pair = {name}: {more}

    # Drafts of `init`: `note` and `remark` are comments for the operator, the rest stands in the
    # policy. A word in signs like `these` is of the policy language, and stays.
    draft.note.head = A privacy policy that runs: Scruple publishes it and grants only what it says.
      Read all of it, correct what is not true for you, then run `scruple check` on this file. "To
      complete" marks what only you know. This template is no legal advice.
    draft.note.version = Change the label and the date with each new version.
    draft.note.acceptance = A change that matters is announced thirty days before it takes effect.
    draft.note.controller = To complete: the postal address, such as `address: 1 Example Street,
      Dublin`; and if you have one, the data protection officer (`officer`).
    draft.note.regulation = To complete: where the data really lies, and who has access.
    draft.note.categories = What is no category cannot be stored.
    draft.note.purposes = With `consent` the answer is no until the person says yes; with
      `legitimate-interest` it is yes until the person objects.
    draft.note.cookies = The session cookie is Scruple’s own; add those that your services set.
    draft.note.statistics = Set only after a yes. Thirteen months at most, as the French authority
      advises.
    draft.note.measures = Each measure answers a threat; keep those that are true, and say your own.
    draft.note.children = The age depends on the country (GDPR article 8); verify it.
    draft.note.authority = To complete: `authority`, the name of the supervisory authority in charge
      of you.
    draft.clause.title = Privacy policy
    draft.clause.statement = I have read the privacy policy and accept it.
    draft.clause.scope-title = What this is about
    draft.clause.scope = {name} runs {site} and is responsible for your data. This policy says which
      data we process, why, for how long, and what you can do.
    draft.clause.data-title = Your data
    draft.clause.provided = You tell us what follows. What is marked as mandatory is needed for the
      account; the rest is up to you.
    draft.clause.automatic = Your device sends what follows when you open our pages.
    draft.clause.purposes-title = What the data is for
    draft.clause.keeping-title = Where and for how long
    draft.clause.security = Your data is sealed under a key of your own. Each use is written into a
      ledger that you can look at.
    draft.clause.keeping = Beside each kind of data stands how long we keep it. When you erase your
      account, the key to your data is destroyed, and the data with it.
    draft.clause.recipients-title = Who else gets data
    draft.clause.recipients = We do not sell data. Those who follow get what they need and nothing
      more; those who act for us are bound by a contract.
    draft.clause.necessity = Needed for the service
    draft.clause.cookies-title = Cookies
    draft.clause.cookies-necessary = One cookie keeps you signed in. We set no other.
    draft.clause.cookies-statistics = One cookie keeps you signed in. Another counts visits, and is
      set only if you agree.
    draft.clause.rights-title = Your rights
    draft.clause.rights = Your account gives you these rights at any time and free of charge. You
      can also write to us; we answer within a month.
    draft.clause.children-text = Younger people need a parent’s agreement for what rests on consent.
    draft.clause.changes-title = Changes
    draft.clause.changes = We announce changes that matter in advance. Your data is used under a new
      version only after you accepted it. All versions stay readable.
    draft.clause.law-title = Law and contact
    draft.clause.law = Regulation (EU) 2016/679 (GDPR) and the law of this country: {country}
    draft.clause.contact = {name}, data protection
    draft.clause.place = The servers of our hosting provider ({country})
    draft.clause.session = A random number that keeps you signed in
    draft.clause.visitor = A random number that recognizes a visitor
    draft.clause.consequence = Without it we cannot open an account.
    draft.measure.access = Each access is decided and recorded; accounts have a password.
    draft.measure.destruction = Daily backups, from which recovery is rehearsed.
    draft.measure.change = A ledger that cannot be rewritten unnoticed.
    draft.measure.blocking = Monitoring of availability, and recovery after a failure.
    draft.measure.copying = Data is encrypted where it is kept and on its way.
    draft.measure.distribution = Only the people named here have access, and they are bound to
      secrecy.
    draft.right.access = Your account shows all that we hold about you and who used it.
    draft.right.rectification = Correct your data in your account, or write to us.
    draft.right.erasure = Erase your account: your data becomes unreadable at once.
    draft.right.restriction = Write to us to have your data kept without being used.
    draft.right.portability = Download your data in a format that other programs read.
    draft.right.objection = Object in your account to what rests on a legitimate interest.
    draft.right.withdrawal = Withdraw consent in your account as easily as you gave it.
    draft.right.complaint = You can complain to the supervisory authority.
    draft.country.AT = Austria
    draft.country.BE = Belgium
    draft.country.BG = Bulgaria
    draft.country.CY = Cyprus
    draft.country.CZ = Czechia
    draft.country.DE = Germany
    draft.country.DK = Denmark
    draft.country.EE = Estonia
    draft.country.ES = Spain
    draft.country.FI = Finland
    draft.country.FR = France
    draft.country.GR = Greece
    draft.country.HR = Croatia
    draft.country.HU = Hungary
    draft.country.IE = Ireland
    draft.country.IS = Iceland
    draft.country.IT = Italy
    draft.country.LI = Liechtenstein
    draft.country.LT = Lithuania
    draft.country.LU = Luxembourg
    draft.country.LV = Latvia
    draft.country.MT = Malta
    draft.country.NL = Netherlands
    draft.country.NO = Norway
    draft.country.PL = Poland
    draft.country.PT = Portugal
    draft.country.RO = Romania
    draft.country.SE = Sweden
    draft.country.SI = Slovenia
    draft.country.SK = Slovakia
    draft.shop.service = The shop
    draft.shop.access = The people who prepare orders and answer customers
    draft.shop.category.company = Company
    draft.shop.category.order = Orders
    draft.shop.category.order.description = What you ordered, when, at what price, and what became
      of it.
    draft.shop.category.order.remark = Five years: the limitation period of the French civil code
      (article 2224); other countries have others.
    draft.shop.purpose.account.text = The account keeps your details and your orders, and lets you
      see all that we hold about you.
    draft.shop.purpose.orders = Your orders
    draft.shop.purpose.orders.text = We prepare, deliver and invoice what you order, and settle
      returns and warranties.
    draft.shop.purpose.newsletter.text = We send you our news and offers, if you want them.
    draft.shop.recipient.carrier = The carrier
    draft.shop.recipient.carrier.remark = To complete: the name of each carrier.
    draft.shop.recipient.payment = The payment provider
    draft.shop.recipient.payment.remark = To complete: the provider’s name. Card numbers do not pass
      through the shop; if yours do, add a category.
    draft.shop.recorded = The shop records your orders and the messages that you write to us.
    draft.shop.keeping = Invoices also stay in our books for as long as the law demands; they serve
      nothing else there.
    draft.newsletter.service = The newsletter
    draft.newsletter.access = The newsletter’s editors
    draft.newsletter.category.first-name = First name
    draft.newsletter.category.first-name.description = To greet you by your name.
    draft.newsletter.category.topics = Topics chosen
    draft.newsletter.category.topics.description = To send you only what interests you.
    draft.newsletter.category.issues-sent = Issues sent
    draft.newsletter.category.issues-sent.description = When an issue was sent, and whether its
      delivery failed.
    draft.newsletter.purpose.account.text = With the account you subscribe, unsubscribe and see all
      that we hold about you.
    draft.newsletter.purpose.newsletter.text = We send you the newsletter for as long as you
      consent. Each issue says how to stop it.
    draft.newsletter.recipient.mailer = The mailing provider
    draft.newsletter.recipient.mailer.remark = To complete: the provider’s name; remove it if you
      send by yourself.
    draft.newsletter.recorded = The service records the issues that were sent to you and the
      messages that you write to us.
    draft.newsletter.keeping = Whoever unsubscribes gets nothing from the next issue on.
    draft.association.service = The association
    draft.association.access = The board members who keep the list of members
    draft.association.category.birth-date = Date of birth
    draft.association.category.birth-date.description = For dues or activities that depend on age.
    draft.association.category.skills = Skills and interests
    draft.association.category.skills.description = If you would like to lend a hand.
    draft.association.category.membership-record = Membership and dues
    draft.association.category.membership-record.remark = Three years after the last dues: what the
      French authority recommends.
    draft.association.purpose.account.text = With the account you keep your details current and see
      all that we hold about you.
    draft.association.purpose.membership = Membership
    draft.association.purpose.membership.text = We keep the list of members, call for dues and
      convene the meetings, as the statutes ask.
    draft.association.purpose.life = Life of the association
    draft.association.purpose.life.text = We tell members about activities and look for people who
      can help.
    draft.association.purpose.life.interest = Keeping the association alive with its members
    draft.association.purpose.newsletter.text = We send the association’s newsletter to those who
      ask for it.
    draft.association.recorded = The association records memberships and dues.
    draft.association.keeping = Papers of the accounts, such as receipts for donations, also stay in
      our books for as long as the law demands.
    draft.web-service.service = The service
    draft.web-service.access = The people who run the service and help its users
    draft.web-service.category.company = Company
    draft.web-service.category.content = Your content
    draft.web-service.category.content.description = What you entrust to the service. It stays
      yours.
    draft.web-service.category.settings = Settings
    draft.web-service.purpose.account.text = The account recognizes you, and lets you see all that
      we hold about you.
    draft.web-service.purpose.delivery = Providing the service
    draft.web-service.purpose.delivery.text = We keep and process your content as you ask us to, and
      not otherwise.
    draft.web-service.purpose.newsletter.text = We write to you when the service learns something
      new, if you want that.
    draft.web-service.recorded = The service keeps the content that you entrust to it, your settings
      and the messages that you write to us.
    draft.web-service.keeping = Invoices of a paid subscription also stay in our books for as long
      as the law demands.
    draft.statutory = The key `statutory` would seal here what the law orders to be kept; the server
      still refuses to start with it. Keep such papers in your books.
    draft.category.email = E-mail address
    draft.category.email.description = To sign in with, and to write to you.
    draft.category.email.remark = People are found by this address; everybody has exactly one.
    draft.category.name = Name
    draft.category.name.description = How we should address you.
    draft.category.postal-address = Postal address
    draft.category.phone = Telephone
    draft.category.phone.description = If you would like us to call you.
    draft.category.message = Messages
    draft.category.message.description = What you write to us, and our answers.
    draft.category.ip-address = IP address
    draft.category.ip-address.remark = The French authority advises to keep logs for six months to a
      year.
    draft.category.requests = Pages asked for, date and time
    draft.category.page-views = Pages viewed
    draft.category.page-views.description = Only if you agree to audience statistics.
    draft.purpose.account = Your account
    draft.purpose.support = Answering your questions
    draft.purpose.support.text = We read your messages and answer them.
    draft.purpose.security = Security
    draft.purpose.security.text = We keep a log of access in order to find faults, fraud and
      attacks.
    draft.purpose.security.interest = Protecting the service and those who use it
    draft.purpose.newsletter = Newsletter
    draft.purpose.newsletter.remark = Without consent nothing is sent: the answer is no until
      somebody says yes.
    draft.purpose.statistics = Audience statistics
    draft.purpose.statistics.text = We count visits and see which pages are read, in order to
      improve the site. Only if you agree.
    draft.recipient.host = Our hosting provider
    draft.recipient.host.remark = To complete: the provider’s name and country. A country outside of
      the European Economic Area needs the key `transfer`.

    # What the newer version would do on a store, as `diff` prints it.
    impact.title = On this store
    impact.carried = people whose acceptance carries: {count}
    impact.must-accept = people who must accept again: {count}
    impact.unaccepted = people who accepted no version: {count}
    impact.consents = consents to {purpose}: {carried} carry, {fallen} fall away
    impact.uses = uses of the last 30 days: {count}
    impact.refused = would be refused: {service} for {purpose}, {data}, {count} times: {reason}
      (clause {clauses})
    impact.refused-storing = would be refused: {service} storing, {data}, {count} times: {reason}
      (clause {clauses})
    """#
