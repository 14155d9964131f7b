/// French; how to write this is in CONTRIBUTING.md, Languages.
let fr = #"""
    # The language: its tag (BCP 47), and its name in itself.
    language.tag = fr
    language.name = Français

    # Which numbers take which form, as in the plural rules of the Unicode CLDR: zero, one, two,
    # few, many. What no rule takes is [other]. Texts with a count have each of the forms.
    plural.one = n = 0..1

    # Where no line may break in what policies say: each item, parted by |, with the spaces that
    # it shall have.
    typography = {nnbsp}; | {nnbsp}? | {nnbsp}! | {nbsp}: | «{nbsp} | {nbsp}»

    # Dates; date.first is for the first of a month.
    month.1 = janvier
    month.2 = février
    month.3 = mars
    month.4 = avril
    month.5 = mai
    month.6 = juin
    month.7 = juillet
    month.8 = août
    month.9 = septembre
    month.10 = octobre
    month.11 = novembre
    month.12 = décembre
    date = {day} {month} {year}
    date.first = {day}er {month} {year}

    # Lengths of time.
    period.minutes[one] = {count} minute
    period.minutes[other] = {count} minutes
    period.hours[one] = {count} heure
    period.hours[other] = {count} heures
    period.days[one] = {count} jour
    period.days[other] = {count} jours
    period.months[one] = {count} mois
    period.months[other] = {count} mois
    period.years[one] = {count} an
    period.years[other] = {count} ans

    # Around every page.
    site.skip = Aller au contenu
    site.navigation = Principale
    site.languages = Langue
    site.policy = Politique
    site.register = S’inscrire
    site.account = Mon compte
    site.questions = Questions{nbsp}:
    site.versions = Toutes les versions
    site.footer = {title}, version {version} du {date}

    # On the page of the policy: headings and labels.
    policy.contents = Sommaire
    policy.version = Version
    policy.published = Publiée le
    policy.effective = En vigueur le
    policy.address = Toujours à l’adresse
    policy.controller = Responsable
    policy.affiliates = Entités affiliées
    policy.acceptance = Acceptation
    policy.services = Services concernés
    policy.regulations = Comment chaque service garde les données
    policy.categories = Les données, une à une
    policy.purposes = Ce que cela veut dire
    policy.ground = Motif
    policy.recipients = Qui peut recevoir des données
    policy.statutory = Durées fixées par la loi
    policy.cookies = Les cookies
    policy.counters = Les compteurs
    policy.measures = Mesures
    policy.rights = Ce que vous pouvez faire
    policy.law = Loi
    policy.authority = Autorité
    policy.contact = Contact
    policy.label.source = Provenance
    policy.label.purpose = Finalité
    policy.label.purposes = Finalités
    policy.label.data = Données
    policy.label.services = Services
    policy.label.kept = Durée
    policy.label.visibility = Visible par
    policy.label.lookup = Connexion
    policy.label.values = Valeurs possibles
    policy.label.basis = Base légale
    policy.label.interest = Intérêt poursuivi
    policy.label.choice = Votre choix
    policy.label.grounds = Au motif
    policy.label.country = Pays
    policy.label.entity = Assuré par
    policy.label.hosts = Hôtes
    policy.label.cookies = Cookies
    policy.label.place = Lieu
    policy.label.access = Qui y a accès
    policy.label.article = Article
    policy.label.name = Nom
    policy.label.content = Contenu
    policy.label.lifetime = Durée
    policy.label.necessary = Nécessaire

    # What a policy can declare. term.retention.account-end is how long data stays after the
    # account ends, .zero is no longer than the account.
    term.mandatory = obligatoire
    term.sensitive = sensible
    term.depersonalised = dépersonnalisé
    term.yes = Oui
    term.no = Non
    term.until-browser-closes = jusqu’à la fermeture du navigateur
    term.signs-in = Elle sert à vous connecter
    term.cookies-required = Exigés
    term.retention.collection.zero = aucune
    term.retention.collection = {period} à compter de la collecte
    term.retention.account-end.zero = aussi longtemps que votre compte
    term.retention.account-end = {period} après la fin de votre compte
    term.acceptance.explicit = Par votre déclaration
    term.acceptance.by-use = Par l’usage des services
    term.source.provided = vous
    term.source.automatic = votre appareil
    term.source.service = le service
    term.source.third-party = un tiers
    term.source.derived = nos propres déductions
    term.source.elsewhere = un tiers, qui la garde
    term.visibility.private = personne au dehors
    term.visibility.publishable = personne au dehors, sauf si vous la publiez
    term.visibility.public = tout le monde, dès le début
    term.basis.consent = Votre consentement
    term.basis.contract = Un contrat avec vous
    term.basis.legal-obligation = Une obligation légale
    term.basis.vital-interest = Des intérêts vitaux
    term.basis.public-task = Une mission d’intérêt public
    term.basis.legitimate-interest = Un intérêt légitime
    term.choice.consent = Seulement si vous dites oui ; vous pouvez revenir dessus à tout moment
    term.choice.objection = Vous pouvez vous opposer à tout moment
    term.choice.none = Aucun : le service ne peut s’en passer
    term.threat.access = Contre l’accès non autorisé
    term.threat.destruction = Contre la destruction
    term.threat.change = Contre la modification
    term.threat.blocking = Contre le blocage
    term.threat.copying = Contre la copie
    term.threat.distribution = Contre la diffusion
    term.right.access = Voir vos données
    term.right.rectification = Corriger vos données
    term.right.erasure = Effacer vos données
    term.right.restriction = En limiter l’usage
    term.right.portability = Emporter vos données
    term.right.objection = Vous opposer
    term.right.withdrawal = Retirer un consentement
    term.right.complaint = Vous plaindre
    term.right.information = Savoir ce qui est fait
    term.right.automated-decision = Ne pas subir la décision d’un programme seul
    term.right.non-discrimination = Ne pas être moins bien traité pour cela
    term.right.appeal = Contester un refus
    term.right.opt-out = Rester hors des ventes et partages
    term.article = article {article} du RGPD
    term.article.paragraph = article {article}({paragraph}) du RGPD
    term.article.letter = article {article}({paragraph})({letter}) du RGPD

    # What protects people: conditions, roles, transfers, decisions, trackers, ways to use a
    # right.
    protection.label.address = Adresse
    protection.label.representative = Représentant dans l’Union européenne
    protection.label.officer = Délégué à la protection des données
    protection.label.notice = Changements annoncés
    protection.label.grace = Délai pour accepter
    protection.label.silence = Silence
    protection.label.countries = Pays des données
    protection.label.transfer = Protection à l’étranger
    protection.label.origin = Remise par
    protection.label.derived-from = Déduite de
    protection.label.condition = Permise par
    protection.label.consequence = Si vous ne la donnez pas
    protection.label.law = En vertu de
    protection.label.role = Rôle
    protection.label.party = De
    protection.label.storage = Forme
    protection.label.audience = Mesure d’audience
    protection.label.objection = Pour refuser
    protection.label.ways = Comment
    protection.label.age = Vous décidez vous-même
    protection.label.logic = Comment
    protection.label.consequences = Ce qui s’ensuit
    protection.label.safeguards = Ce que vous pouvez faire
    protection.label.refuses = Refuse
    protection.children = Enfants
    protection.decisions = Décisions prises par un programme seul
    protection.signals = Signaux de votre navigateur
    protection.privacy-control = Global Privacy Control (GPC)
    protection.silent = Qui a été prévenu à temps et n’a pas refusé a accepté
    protection.condition.explicit-consent = Votre consentement explicite
    protection.condition.employment = Le droit du travail et de la protection sociale
    protection.condition.vital-interest = Les intérêts vitaux de qui ne peut pas consentir
    protection.condition.association = L’appartenance à une association qui a un tel but
    protection.condition.made-public = Vous l’avez rendue publique vous-même
    protection.condition.legal-claims = La défense de droits en justice
    protection.condition.public-interest = Un intérêt public important que la loi désigne
    protection.condition.health-care = Les soins ou l’aide sociale
    protection.condition.public-health = La santé publique
    protection.condition.research = Les archives, la recherche ou la statistique selon la loi
    protection.role.processor = agit pour nous et sur notre instruction
    protection.role.controller = décide lui-même de ce qu’il fait des données
    protection.role.joint-controller = décide avec nous
    protection.role.authority = autorité publique
    protection.safeguard.adequacy = Une décision de la Commission européenne selon laquelle le pays
        protège assez
    protection.safeguard.contractual-clauses = Les clauses contractuelles types de la Commission
        européenne
    protection.safeguard.binding-rules = Des règles d’entreprise contraignantes
    protection.safeguard.code-of-conduct = Un code de conduite approuvé
    protection.safeguard.certification = Une certification approuvée
    protection.safeguard.derogation = Une exception de la loi
    protection.decision-basis.contract = Le contrat avec vous l’exige
    protection.decision-basis.law = La loi le permet
    protection.decision-basis.consent = Vous y avez consenti expressément
    protection.storage.cookie = Cookie
    protection.storage.pixel = Image invisible
    protection.storage.fingerprint = Traits de l’appareil
    protection.storage.identifier = Numéro de l’appareil
    protection.storage.local-storage = Stockage local
    protection.storage.session-storage = Stockage de la session
    protection.storage.indexed-db = Base du navigateur
    protection.audience.measurement-only = sert à mesurer l’audience et à rien d’autre
    protection.audience.publisher-only = pour nous seuls
    protection.audience.anonymous = il n’en sort que des statistiques anonymes
    protection.audience.unmatched = n’est recoupé avec aucune autre donnée
    protection.audience.untransferred = rien sur une personne ne va à des tiers
    protection.audience.single-site = ne suit personne d’un site à l’autre
    protection.audience.not-extended = les visites ne le prolongent pas
    protection.audience.cut-address = les adresses IP sont tronquées
    protection.way.account = dans votre compte
    protection.way.page = sur une page, sans vous connecter
    protection.way.email = par e-mail
    protection.way.phone = par téléphone
    protection.way.post = par courrier
    protection.age = à partir de {age} ans

    # What the operator does: backups, notices, sales, assurances.
    practice.label.criteria = La durée dépend de
    practice.label.backups = Dans les sauvegardes
    practice.label.deleted = Disparaît si vous la supprimez
    practice.label.trash = Dans notre corbeille, si vous l’y jetez
    practice.label.longest = Pendant combien de temps
    practice.label.afterwards = Ensuite
    practice.label.collector = Recueillie par un autre que nous
    practice.label.about = Concerne
    practice.label.acts-for = Agit pour
    practice.label.notice = Vous êtes prévenu
    practice.label.consent-in = À la place, votre consentement
    practice.label.minor-notice = Petits changements annoncés
    practice.label.told = Comment vous l’apprenez
    practice.label.statement = Déclaration propre
    practice.label.comments = Vos avis sur les changements importants
    practice.label.response = Réponse
    practice.label.free = Sans frais
    practice.label.agent = Par une autre personne
    practice.label.regions = Dans
    practice.label.countries = Travaille dans
    practice.label.exchange = En échange
    practice.label.british-representative = Représentant au Royaume-Uni
    practice.label.ends = Fin
    practice.assurances = Ce qui n’a jamais lieu
    practice.disputes = À qui s’adresser en cas de litige
    practice.binding = sa décision lie les deux parties
    practice.free-of-charge = sans frais
    practice.holds = Cas où des données peuvent être gardées plus longtemps
    practice.all = toutes
    practice.do-not-track = Do Not Track (DNT)
    practice.nothing = rien
    practice.aggregates = Des décomptes qui ne désignent personne peuvent rester
    practice.stays = Cela reste public quand votre compte prend fin
    practice.renewed = depuis votre dernière visite
    practice.case = {when}{nbsp}: {period}
    practice.otherwise = sinon
    practice.comments = pendant {period} dès l’annonce
    practice.languages = langues{nbsp}: {languages}
    practice.languages-min[one] = en {count} langue au moins
    practice.languages-min[other] = en {count} langues au moins
    practice.unused = Comptes inutilisés
    practice.ends-unused = Votre compte prend fin de lui-même
    practice.unused-for = après {period} sans utilisation
    practice.warned = {period} avant
    practice.longer = {period} de plus
    practice.within = sous {period}
    practice.before = au moins {period} avant, si la loi permet de vous prévenir
    practice.extended = jusqu’à {period} de plus si c’est nécessaire
    practice.free[one] = {count} demande par an
    practice.free[other] = {count} demandes par an
    practice.consent-in = en {regions} ; nous demandons à chacun, où qu’il soit
    practice.at-most = {period} au plus
    practice.person.user = vous, qui avez accepté
    practice.person.visitor = les visiteurs sans compte
    practice.person.other = les personnes nommées par d’autres
    practice.exchange.sale = des données lui sont vendues
    practice.exchange.advertising = il s’en sert pour la publicité d’un site à l’autre
    practice.assurance.no-sale = Vos données ne sont pas vendues
    practice.assurance.no-sharing = Vos données ne sont pas partagées pour la publicité entre sites
    practice.assurance.no-incentive = Ni argent ni avantage n’est offert contre vos données
    practice.assurance.no-automated-decision = Aucun programme ne décide seul de ce qui pèse pour
        vous

    # What changes between two versions, a sentence for each kind: {name} is what it is about,
    # {item} what else it names, {old} and {new} what stood and stands there.
    change.key.name = nom
    change.key.title = titre
    change.key.description = description
    change.key.statement = déclaration
    change.key.text = texte
    change.key.place = lieu
    change.key.access = accès
    change.key.interest = intérêt
    change.key.retention.criteria = critères
    change.key.told = comment vous l’apprenez
    change.key.statement.name = nom de la déclaration propre
    change.key.content = contenu
    change.key.origin = origine
    change.key.consequence = conséquence
    change.key.law = obligation
    change.key.transfer = garantie
    change.key.site = site
    change.key.address = adresse
    change.key.logic = logique
    change.key.consequences = conséquences
    change.key.safeguards = garanties
    change.key.officer = protection des données
    change.key.representative = représentant
    change.key.audience.objection = comment refuser
    change.key.services = services
    change.key.categories = données
    change.key.purposes = finalités
    change.key.clauses = clauses
    change.key.recipients = destinataires
    change.key.grounds = motifs
    change.key.cases = cas
    change.key.comments = avis
    change.key.cookies = cookies
    change.key.counters = compteurs
    change.key.measures = mesures
    change.key.rights = droits
    change.key.hosts = hôtes
    change.key.choices = valeurs
    change.key.languages = langues
    change.key.affiliates = affiliées
    change.key.ways = moyens
    change.key.statutory = durées légales
    change.key.holds = cas de conservation prolongée
    change.key.decisions = décisions
    change.key.countries = pays
    change.key.derived-from = sources
    change.key.audience.conditions = limites
    change.key.uk-representative = représentant au Royaume-Uni
    change.key.acts-for = qui décide
    change.key.about = personnes concernées
    change.key.agent = comment un autre demande
    change.key.regions = régions
    change.key.consent-in = régions du consentement
    change.key.assurances = promesses
    change.key.disputes = instances pour les litiges
    change.policy-other = C’est une autre politique : {new} au lieu de {old}.
    change.controller-changed = Une autre entité répond de vos données : {new} au lieu de {old}.
    change.affiliate-added = Ce que vous acceptez vaut aussi pour {name}.
    change.affiliate-removed = Ce que vous acceptez ne vaut plus pour {name}.
    change.affiliate-changed = Une autre entité prend la place d’une affiliée : {new} au lieu de
        {old}.
    change.entity-contact-changed = {name} : changement ({item}).
    change.service-added = Un service arrive : {name}.
    change.service-removed = Un service s’en va : {name}.
    change.service-entity-changed = {new} assure {name}, et non plus {old}.
    change.host-added = {name} envoie aussi des données depuis {item}.
    change.host-removed = {name} n’envoie plus de données depuis {item}.
    change.cookies-required = On ne peut plus utiliser {name} sans cookies.
    change.cookies-optional = On peut utiliser {name} sans cookies.
    change.place-changed = Les données de {name} se trouvent ailleurs : {new} ; avant : {old}.
    change.access-changed = D’autres ont accès aux données de {name} : {new} ; avant : {old}.
    change.acts-for-added = Pour {name}, un autre décide de vos données : {new}
    change.acts-for-removed = Pour {name}, nous décidons nous-mêmes de vos données ; avant : {old}
    change.acts-for-changed = Pour {name}, un autre décide de vos données : {new} Avant : {old}
    change.acceptance-weaker = Utiliser un service vaut acceptation ; on ne vous demande plus rien.
    change.acceptance-stronger = On vous demande ; utiliser un service ne vaut plus acceptation.
    change.notice-shorter = Vous êtes prévenu moins longtemps avant un changement.
    change.notice-longer = Vous êtes prévenu plus longtemps avant un changement.
    change.notice-rewritten = Le délai d’annonce d’un changement est écrit autrement : {new}.
    change.minor-notice-shorter = Vous êtes prévenu moins longtemps avant un changement sans
        importance.
    change.minor-notice-longer = Vous êtes prévenu plus longtemps avant un changement sans
        importance.
    change.minor-notice-rewritten = Le délai d’annonce d’un changement sans importance est écrit
        autrement.
    change.comments-longer = Vous pouvez donner plus longtemps votre avis sur un changement
        important avant qu’il n’entre en vigueur : {new}.
    change.comments-shorter = Vous pouvez donner moins longtemps votre avis sur un changement
        important avant qu’il n’entre en vigueur ; avant : {old}.
    change.comments-rewritten = Le temps donné aux avis sur un changement important est écrit
        autrement, et reste : {new}.
    change.comments-language-added = Les avis sur un changement important sont pris aussi dans la
        langue {item}.
    change.comments-language-removed = Il n’est plus promis de prendre dans la langue {item} les
        avis sur un changement important.
    change.comments-languages-more = Les avis sur un changement important sont pris dans plus de
        langues, au moins {new} ; avant : {old}.
    change.comments-languages-fewer = Les avis sur un changement important sont pris dans moins de
        langues, au moins {new} ; avant : {old}.
    change.grace-longer = Après un changement, une acceptation antérieure compte plus longtemps.
    change.grace-shorter = Après un changement, une acceptation antérieure compte moins longtemps.
    change.grace-rewritten = La durée d’une acceptation antérieure est écrite autrement : {new}.
    change.silence-counts = Ne rien dire d’un changement, c’est l’accepter.
    change.silence-counts-no-longer = Ne rien dire d’un changement, ce n’est pas l’accepter.
    change.representative-added = {new} représente {name} dans l’Union européenne.
    change.representative-removed = {old} ne représente plus {name} dans l’Union européenne.
    change.uk-representative-added = {new} représente {name} au Royaume-Uni.
    change.uk-representative-removed = {old} ne représente plus {name} au Royaume-Uni.
    change.officer-added = Il y a une personne chargée de la protection des données : {new}.
    change.officer-removed = Il n’y a plus de personne chargée de la protection des données.
    change.country-outside-eea = {name} : hors de l’Espace économique européen, pays {new}.
    change.country-unknown = {name} : plus aucun pays n’est indiqué.
    change.country-inside-eea = {name} : dans l’Espace économique européen, pays {new}.
    change.country-changed = {name} : autre pays de l’Espace économique européen, {new}.
    change.country-left = {name} : plus dans le pays {old}.
    change.countries-rewritten = {name} : les pays sont écrits autrement, et restent.
    change.safeguard-weaker = {name} : vos données sont moins protégées à l’étranger.
    change.safeguard-stronger = {name} : ce qui protège vos données à l’étranger : {new}.
    change.safeguard-changed = {name} : autre chose protège vos données à l’étranger.
    change.category-added = Une donnée de plus sur vous : {name}. Durée : {new}.
    change.category-removed = Une donnée de moins sur vous : {name}.
    change.source-wider = {name} vient d’ailleurs : {new} ; avant : {old}.
    change.source-narrower = {name} ne vient plus que de vous.
    change.origin-changed = {name} vient de quelqu’un d’autre : {new} ; avant : {old}.
    change.collector-changed = {name} : recueil par {new}, et non plus par {old}.
    change.derived-from-added = {name} se déduit aussi de {item}.
    change.derived-from-removed = {name} ne se déduit plus de {item}.
    change.consequence-changed = Ce qui suit si vous ne donnez pas {name} : {new}
    change.condition-weaker = {name}, donnée sensible : conservation pour une autre raison que :
        {old}.
    change.condition-stronger = {name}, donnée sensible, exige votre consentement explicite.
    change.condition-said = {name}, donnée sensible : la raison de la garder est dite, {new}.
    change.storing-service-added = {item} peut aussi garder {name}.
    change.storing-service-removed = {item} ne peut plus garder {name}.
    change.storing-rewritten = Les services qui gardent {name} sont écrits autrement, et restent.
    change.many-values = Toutes les valeurs de {name} sont gardées, et non la dernière.
    change.single-value = Seule la dernière valeur de {name} est gardée.
    change.form-wider = Autre chose peut s’écrire dans {name}.
    change.form-narrower = Moins de choses peuvent s’écrire dans {name}.
    change.choice-value-added = {name} peut aussi être {item}.
    change.choice-value-removed = {name} ne peut plus être {item}.
    change.size-larger = Une valeur de {name} peut être plus longue : {new} octets au lieu de {old}.
    change.size-smaller = Une valeur de {name} sera moins longue : {new} octets au lieu de {old}.
    change.became-mandatory = Vous ne pouvez plus vous inscrire sans {name}.
    change.became-optional = Vous pouvez vous inscrire sans {name}.
    change.became-sensitive = {name} est maintenant une donnée sensible.
    change.sensitive-no-longer = {name} ne compte plus comme donnée sensible.
    change.lookup-added = On peut vous retrouver par {name}.
    change.lookup-removed = On ne peut plus vous retrouver par {name}.
    change.publishable-added = Vous pouvez publier {name}.
    change.publishable-removed = Vous ne pouvez plus publier {name}.
    change.became-public = Tout le monde voit {name} dès le début.
    change.public-no-longer = {name} : ce n’est plus public dès le début.
    change.stays-public = {name} : cela reste public quand votre compte prend fin.
    change.stays-public-no-longer = {name} : cela ne reste plus public quand votre compte prend fin.
    change.about-added = {name} concerne aussi : {item}.
    change.about-removed = {name} ne concerne plus : {item}.
    change.about-rewritten = Les personnes que {name} concerne sont écrites autrement, et restent.
    change.category-purpose-added = {name} sert aussi à {item}.
    change.category-purpose-removed = {name} ne sert plus à {item}.
    change.retention-longer = {name} : conservation plus longue, {new} ; avant : {old}.
    change.retention-shorter = {name} : conservation plus courte, {new} ; avant : {old}.
    change.retention-rewritten = {name} : la durée est écrite autrement, et reste : {new}.
    change.criteria-added = {name} : les critères qui décident de la durée de conservation sont
        dits : {new}
    change.criteria-removed = {name} : les critères qui décident de la durée de conservation ne sont
        plus dits ; avant : {old}
    change.criteria-changed = {name} : d’autres critères décident de la durée de conservation :
        {new} Avant : {old}
    change.backups-longer = Les copies de {name} restent plus longtemps dans les sauvegardes : {new}
        après l’effacement.
    change.backups-shorter = Les copies de {name} restent moins longtemps dans les sauvegardes ;
        avant : {old} après l’effacement.
    change.backups-rewritten = {name} : la durée dans les sauvegardes est écrite autrement, et
        reste.
    change.deletion-later = {name} : ce que vous supprimez disparaît plus tard, sous {new}.
    change.deletion-sooner = {name} : ce que vous supprimez disparaît plus tôt ; avant : sous {old}.
    change.deletion-rewritten = {name} : le délai de suppression est écrit autrement, et reste.
    change.trash-longer = {name} : ce que vous supprimez reste plus longtemps dans la corbeille :
        {new}.
    change.trash-shorter = {name} : ce que vous supprimez reste moins longtemps dans la corbeille ;
        avant : {old}.
    change.trash-rewritten = {name} : la durée dans la corbeille est écrite autrement, et reste.
    change.aggregates-stay = Quand {name} disparaît, des décomptes qui ne désignent personne peuvent
        rester.
    change.aggregates-go = Quand {name} disparaît, aucun décompte ne reste.
    change.purpose-added = Vos données servent à autre chose encore : {name}. Base : {new}.
    change.purpose-removed = Vos données ne servent plus à {name}.
    change.choice-weaker = Vous avez moins à dire sur {name}. Base : {new} ; avant : {old}.
    change.choice-stronger = Vous avez plus à dire sur {name}. Base : {new} ; avant : {old}.
    change.purpose-basis-changed = {name} a une autre base : {new} ; avant : {old}.
    change.consent-everywhere = {name} repose partout sur votre consentement, et non plus seulement
        dans : {old}.
    change.consent-everywhere-no-longer = {name} ne repose plus partout sur votre consentement, mais
        seulement dans : {new}.
    change.consent-region-added = {name} repose désormais sur votre consentement dans la région
        {item} aussi.
    change.consent-region-removed = {name} ne repose plus sur votre consentement dans la région
        {item}, mais dans : {new}.
    change.consent-regions-rewritten = {name} : les régions où cela repose sur votre consentement
        sont écrites autrement, et restent.
    change.elsewhere-basis-changed = {name} a une autre base légale là où cela ne repose pas sur
        votre consentement : {new} ; avant : {old}.
    change.interest-changed = {name} poursuit un autre intérêt : {new} Avant : {old}
    change.obligation-changed = {name} repose sur une autre obligation : {new} Avant : {old}
    change.purpose-service-added = {item} peut aussi utiliser des données pour {name}.
    change.purpose-service-removed = {item} ne peut plus utiliser de données pour {name}.
    change.depersonalised-no-longer = {name} utilise des données qui vous désignent.
    change.became-depersonalised = {name} n’utilise que des résultats qui ne désignent personne.
    change.statement-added = {name} a une déclaration propre : {new}
    change.statement-removed = {name} n’a plus de déclaration propre ; avant : {old}
    change.statement-moved = La déclaration propre à {name} est à une autre adresse : {new} ;
        avant : {old}
    change.ground-added = Un motif de plus de donner des données à d’autres : {name}.
    change.ground-removed = Un motif de moins de donner des données à d’autres : {name}.
    change.ground-notice-shorter = Vous êtes prévenu moins longtemps avant que des données partent
        pour ce motif : {name}.
    change.ground-notice-longer = Vous êtes prévenu plus longtemps avant que des données partent
        pour ce motif : {name}.
    change.ground-notice-rewritten = {name} : le délai pour vous prévenir est écrit autrement, et
        reste.
    change.told-added = {name} : comment vous l’apprenez est dit : {new}
    change.told-removed = {name} : comment vous l’apprenez n’est plus dit ; avant : {old}
    change.told-changed = {name} : vous l’apprenez autrement : {new} Avant : {old}
    change.recipient-added = Quelqu’un d’autre peut recevoir des données : {name}.
    change.recipient-removed = {name} ne reçoit plus de données.
    change.recipient-ground-added = {name} peut recevoir des données pour un motif de plus : {item}.
    change.recipient-ground-removed = {name} ne reçoit plus de données au motif {item}.
    change.recipient-purpose-added = {name} peut aussi recevoir des données pour {item}.
    change.recipient-purpose-removed = {name} ne reçoit plus de données pour {item}.
    change.recipient-gets-more = {name} peut aussi recevoir {item}.
    change.recipient-gets-less = {name} ne reçoit plus {item}.
    change.role-wider = {name} a plus à dire sur vos données.
    change.role-narrower = {name} a moins à dire sur vos données : {new}.
    change.role-said = Le rôle de {name} est dit autrement.
    change.sale-added = Des données sur vous sont vendues à {name}.
    change.sale-removed = Plus aucune donnée sur vous n’est vendue à {name}.
    change.advertising-added = {name} se sert de données sur vous pour la publicité d’un site à
        l’autre.
    change.advertising-removed = {name} ne se sert plus de données sur vous pour la publicité d’un
        site à l’autre.
    change.statutory-added = La loi garde davantage : {name}, {new}.
    change.statutory-removed = La loi ne garde plus {name}.
    change.statutory-category-added = {name} : la loi garde aussi {item}.
    change.statutory-category-removed = {name} : la loi ne garde plus {item}.
    change.statutory-longer = {name} : conservation légale plus longue, {new} ; avant : {old}.
    change.statutory-shorter = {name} : conservation légale plus courte, {new} ; avant : {old}.
    change.statutory-rewritten = {name} : la durée est écrite autrement, et reste : {new}.
    change.statutory-source-changed = {name} : un autre article, {new} ; avant : {old}.
    change.hold-added = Un cas de plus où des données peuvent être gardées plus longtemps : {name}.
    change.hold-removed = Un cas de moins où des données peuvent être gardées plus longtemps :
        {name}.
    change.hold-changed = {name} : les cas où des données peuvent être gardées plus longtemps ont
        changé : {new} Avant : {old}
    change.hold-category-added = {name} : {item} peut aussi être gardé plus longtemps.
    change.hold-category-removed = {name} : {item} ne peut plus être gardé plus longtemps.
    change.hold-categories-rewritten = {name} : les données en cause sont écrites autrement, et
        restent.
    change.hold-longer = {name} : pendant {new} au plus ; avant : {old}.
    change.hold-shorter = {name} : pendant {new} au plus seulement ; avant : {old}.
    change.hold-rewritten = {name} : la durée la plus longue est écrite autrement, et reste : {new}.
    change.hold-limit-added = {name} : pendant {new} au plus, alors qu’aucune limite n’était dite.
    change.hold-limit-removed = {name} : aucune limite n’est plus dite ; avant : {old}.
    change.cookie-added = Un cookie de plus : {name}, pour {item}. Durée : {new}.
    change.cookie-removed = Un cookie de moins : {name}.
    change.cookie-purpose-changed = Le cookie {name} sert à {new}, et non plus à {old}.
    change.cookie-content-changed = Le cookie {name} contient autre chose : {new} Avant : {old}
    change.cookie-longer = Le cookie {name} reste plus longtemps : {new} ; avant : {old}.
    change.cookie-shorter = Le cookie {name} reste moins longtemps : {new} ; avant : {old}.
    change.cookie-rewritten = La durée du cookie {name} est écrite autrement : {new}.
    change.cookie-without-asking = Le cookie {name} est posé sans vous demander.
    change.cookie-asks-first = Le cookie {name} ne passe plus pour nécessaire.
    change.cookie-role-changed = Le cookie {name} a une autre tâche.
    change.cookie-renewed = Chaque visite fait repartir la durée du cookie {name}.
    change.cookie-renewed-no-longer = Les visites ne prolongent plus la durée du cookie {name}.
    change.cookie-case-longer = Le cookie {name} reste plus longtemps dans le cas {item} : {new} ;
        avant : {old}.
    change.cookie-case-shorter = Le cookie {name} reste moins longtemps dans le cas {item} : {new} ;
        avant : {old}.
    change.cookie-case-rewritten = La durée du cookie {name} dans le cas {item} est écrite
        autrement, et reste : {new}.
    change.cookie-service-added = {item} peut aussi poser le cookie {name}.
    change.cookie-service-removed = {item} ne pose plus le cookie {name}.
    change.cookie-services-rewritten = Les services qui posent le cookie {name} sont écrits
        autrement, et restent.
    change.counter-added = Un compteur de plus : {name}, pour {item}.
    change.counter-removed = Un compteur de moins : {name}.
    change.counter-purpose-changed = Le compteur {name} sert à {new}, et non plus à {old}.
    change.counter-category-added = Le compteur {name} compte aussi {item}.
    change.counter-category-removed = Le compteur {name} ne compte plus {item}.
    change.storage-changed = {name} reconnaît votre appareil autrement : {new} ; avant : {old}.
    change.party-added = {new} intervient pour {name}.
    change.party-removed = {old} n’intervient plus pour {name}.
    change.audience-exempted = {name} ne demande pas de consentement : on ne mesure que l’audience.
    change.audience-limits-dropped = {name} n’est plus tenu de ne mesurer que l’audience.
    change.audience-condition-added = {name} respecte une limite de plus : {item}.
    change.audience-condition-removed = {name} respecte une limite de moins : {item}.
    change.audience-longer = {name} : conservation plus longue de ce qui est recueilli, {new} ;
        avant : {old}.
    change.audience-shorter = {name} : conservation plus courte de ce qui est recueilli, {new} ;
        avant : {old}.
    change.audience-rewritten = La durée de ce que {name} recueille est écrite autrement : {new}.
    change.audience-objection-added = Vous pouvez refuser {name} : {new}
    change.audience-objection-removed = Rien ne dit plus comment refuser {name}.
    change.decision-added = Un programme décide seul : {name}, pour {item}.
    change.decision-removed = Aucun programme ne décide plus seul : {name}.
    change.decision-purpose-changed = La décision {name} sert à {new}, et non plus à {old}.
    change.decision-category-added = La décision {name} se prend aussi d’après {item}.
    change.decision-category-removed = La décision {name} ne se prend plus d’après {item}.
    change.decision-basis-changed = La décision {name} a une autre base : {new} ; avant : {old}.
    change.decision-asks-first = La décision {name} exige votre consentement.
    change.decision-logic-changed = La décision {name} se prend autrement : {new} Avant : {old}
    change.decision-consequences-changed = La décision {name} a d’autres suites : {new} Avant :
        {old}
    change.decision-safeguards-added = Vous pouvez contester la décision {name} : {new}
    change.decision-safeguards-removed = Rien ne dit plus comment contester la décision {name}.
    change.measure-added = Une mesure de plus. {name} : {new}
    change.measure-removed = Une mesure de moins. {name} : {old}
    change.right-added = Vous pouvez davantage : {name}.
    change.right-removed = Vous pouvez moins : {name}.
    change.right-way-added = {name} : aussi {item}.
    change.right-way-removed = {name} : plus {item}.
    change.response-added = {name} : vous avez une réponse sous {new}.
    change.response-removed = {name} : le délai de réponse n’est plus dit ; avant : {old}.
    change.response-longer = {name} : une réponse peut tarder davantage, {new} ; avant : {old}.
    change.response-shorter = {name} : une réponse tarde moins, {new} ; avant : {old}.
    change.response-rewritten = {name} : le délai de réponse est écrit autrement, et reste : {new}.
    change.extension-longer = {name} : si c’est nécessaire, une réponse peut encore tarder : {new}
        de plus.
    change.extension-shorter = {name} : une réponse est moins longtemps repoussée ; avant : {old} de
        plus.
    change.extension-rewritten = {name} : le report d’une réponse est écrit autrement, et reste :
        {new}.
    change.free-requests-added = {name} : demandes sans frais par an : {new}.
    change.free-requests-removed = {name} : le nombre de demandes sans frais n’est plus dit ;
        avant : {old} par an.
    change.free-requests-more = {name} : plus de demandes sans frais par an, {new} ; avant : {old}.
    change.free-requests-fewer = {name} : moins de demandes sans frais par an, {new} ; avant :
        {old}.
    change.agent-added = {name} : un autre peut demander pour vous : {new}
    change.agent-removed = {name} : plus personne ne peut demander pour vous.
    change.agent-changed = {name} : un autre demande pour vous d’une autre façon : {new} Avant :
        {old}
    change.right-region-added = {name} : désormais aussi dans la région {item}.
    change.right-region-removed = {name} : plus dans la région {item}, mais dans : {new}.
    change.right-everywhere = {name} : désormais partout, et non plus seulement dans : {old}.
    change.right-everywhere-no-longer = {name} : plus partout, mais seulement dans : {new}.
    change.right-regions-rewritten = {name} : les régions sont écrites autrement, et restent.
    change.dispute-added = Une instance de plus en cas de litige : {name}.
    change.dispute-removed = Vous ne pouvez plus saisir {name} d’un litige.
    change.dispute-changed = Ce dont vous pouvez saisir {name} est autre : {new} Avant : {old}
    change.dispute-binding = Ce que décide {name} lie désormais les deux parties.
    change.dispute-binding-no-longer = Ce que décide {name} ne lie plus personne.
    change.dispute-free = {name} ne vous coûte plus rien.
    change.dispute-free-no-longer = Que {name} ne vous coûte rien n’est plus dit.
    change.dispute-region-added = Vous pouvez saisir {name} aussi dans la région {item}.
    change.dispute-region-removed = Vous ne pouvez plus saisir {name} dans la région {item}, mais
        dans : {new}.
    change.dispute-everywhere = Vous pouvez saisir {name} partout, et non plus seulement dans :
        {old}.
    change.dispute-everywhere-no-longer = Vous ne pouvez plus saisir {name} partout, mais seulement
        dans : {new}.
    change.dispute-regions-rewritten = Les régions où vous pouvez saisir {name} sont écrites
        autrement, et restent.
    change.assurance-added = Une promesse de plus : {name}.
    change.assurance-removed = Une promesse est retirée : {name}.
    change.children-added = L’âge auquel on décide soi-même est dit : {new} ans.
    change.children-removed = L’âge auquel on décide soi-même n’est plus dit.
    change.children-age-lower = Les enfants décident eux-mêmes dès {new} ans ; avant : {old}.
    change.children-age-higher = Les enfants ne décident eux-mêmes qu’à {new} ans ; avant : {old}.
    change.unused-added = Un compte prend fin de lui-même après {new} sans utilisation.
    change.unused-removed = Un compte ne prend plus fin faute d’usage ; avant : après {old}.
    change.unused-shorter = Un compte prend fin après moins de temps sans utilisation : {new} ;
        avant : {old}.
    change.unused-longer = Un compte ne prend fin qu’après plus de temps sans utilisation :
        {new} ; avant : {old}.
    change.unused-rewritten = Le délai sans utilisation après lequel un compte prend fin est écrit
        autrement : {new}.
    change.unused-text-changed = Ce qui est dit d’autre des comptes inutilisés a changé : {new}
        Avant : {old}
    change.unused-warning-shorter = Vous êtes averti moins longtemps avant la fin de votre compte
        inutilisé.
    change.unused-warning-longer = Vous êtes averti plus longtemps avant la fin de votre compte
        inutilisé.
    change.unused-warning-rewritten = Le délai de l’avertissement avant la fin d’un compte
        inutilisé est écrit autrement : {new}.
    change.signal-added = Le signal de refus de votre navigateur compte.
    change.signal-removed = Le signal de refus de votre navigateur ne compte plus.
    change.signal-purpose-added = Le signal de votre navigateur refuse aussi {item}.
    change.signal-purpose-removed = Le signal de votre navigateur ne refuse plus {item}.
    change.dnt-said = L’effet du signal Do Not Track est dit.
    change.dnt-unsaid = L’effet du signal Do Not Track n’est plus dit.
    change.dnt-purpose-added = Le signal Do Not Track refuse aussi {item}.
    change.dnt-purpose-removed = Le signal Do Not Track ne refuse plus {item}.
    change.law-changed = Une autre loi s’applique : {new} Avant : {old}
    change.authority-added = Une autorité est nommée : {new}.
    change.authority-removed = L’autorité n’est plus nommée : {old}.
    change.authority-changed = Une autre autorité est nommée : {new} ; avant : {old}.
    change.contact-changed = Les questions vont à {new} ; avant : {old}.
    change.language-added = Le texte existe dans une langue de plus : {item}.
    change.language-removed = Le texte n’existe plus dans une langue : {item}.
    change.authentic-language-changed = Une autre langue fait foi : {item}.
    change.version-changed = La version s’appelle {new} ; avant : {old}.
    change.published-changed = Publiée le {new} ; avant : {old}.
    change.effective-changed = En vigueur le {new} ; avant : {old}.
    change.address-changed = Le texte se trouve à {new} ; avant : {old}.
    change.clause-added = La clause {name} est nouvelle.
    change.clause-removed = La clause {name} a disparu.
    change.clause-renumbered = La clause {old} porte le numéro {new}.
    change.clause-cited = {name} : c’est la clause {new} qui le dit ; avant : {old}.
    change.words-changed = {name} : d’autres mots ({item}).
    change.translation-changed = {name} : une autre traduction ({item}).
    change.order-changed = {name} : un autre ordre ({item}).
    change.unknown-changed = {name} : {item} a changé, de {old} à {new}.
    change.part.acceptance = l’acceptation
    change.part.law = la loi
    change.part.contact = le contact
    change.part.children = la protection des enfants
    change.part.unused = la fin des comptes inutilisés
    change.part.signal = le signal du navigateur
    change.part.clause = les clauses
    change.part.policy = la politique

    # Around the changes, on their page and in what the command prints.
    difference.quote = « {text} »
    difference.title = Ce qui change
    difference.same = Les deux versions disent la même chose.
    difference.more = On en fait plus, ou vous avez moins à dire
    difference.less = On en fait moins, ou vous avez plus à dire
    difference.neutral = Mots et ordre
    difference.nothing = Rien.
    difference.material = important
    difference.without-clause = Toute la politique
    difference.consequences = Ce que cela veut dire pour vous
    difference.accept-again = On vous redemandera : l’acceptation de la version précédente ne suffit
        plus.
    difference.acceptance-carries = Rien d’important ne change : qui a accepté la version précédente
        n’a rien à refaire.
    difference.consents-carry = Tous les consentements restent.
    difference.words = Les mots, clause par clause
    difference.words-note = Ce qui part est barré, ce qui vient est souligné.
    difference.added = nouveau
    difference.removed = supprimé
    difference.before = Avant
    difference.after = Après
    difference.between = De la {from} à la {to}
    difference.version = version {version} du {date}
    difference.clause = Clause {clause}
    difference.consents-fall = Ces consentements tombent, et on vous redemandera : {purposes}.
    difference.moved = avant : {from}

    # Problem pages: what they say, what is wrong, what to do.
    problem.malformed.title = Cela n’est pas arrivé comme il faut
    problem.malformed.wrong = La demande n’a pas pu être lue.
    problem.malformed.remedy = Revenez en arrière, rechargez la page et recommencez.
    problem.form-expired.title = Ce formulaire n’est plus valable
    problem.form-expired.wrong = Il est resté ouvert trop longtemps, ou a été envoyé deux fois.
    problem.form-expired.remedy = Revenez en arrière, rechargez la page et renvoyez-le. Rien n’a été
      changé.
    problem.sign-in-needed.title = Connectez-vous
    problem.sign-in-needed.wrong = Cette page appartient à un compte.
    problem.sign-in-needed.remedy = Connectez-vous, puis ouvrez-la de nouveau.
    problem.forbidden.title = Accès refusé
    problem.forbidden.wrong = Cela appartient à quelqu’un d’autre, ou est fermé.
    problem.forbidden.remedy = Si vous pensez que cela vous appartient, écrivez au contact
      ci-dessous.
    problem.not-found.title = Cette page n’existe pas
    problem.not-found.wrong = Rien ne se trouve à cette adresse.
    problem.not-found.remedy = Vérifiez l’adresse, ou repartez de la politique.
    problem.conflict.title = Quelque chose a changé entre-temps
    problem.conflict.wrong = Votre modification en a croisé une autre.
    problem.conflict.remedy = Rechargez la page pour voir où en sont les choses, puis recommencez.
    problem.too-large.title = C’était trop à la fois
    problem.too-large.wrong = L’envoi dépasse la taille que nous acceptons.
    problem.too-large.remedy = Raccourcissez-le et renvoyez-le.
    problem.too-many.title = Un instant
    problem.too-many.wrong = Trop de demandes sont venues de vous en peu de temps.
    problem.too-many.remedy = Attendez une minute, puis réessayez.
    problem.cookies-needed.title = Ce service a besoin de cookies
    problem.cookies-needed.wrong = Votre navigateur n’a renvoyé aucun cookie{nnbsp}; sans cookie,
      personne ne peut rester connecté.
    problem.cookies-needed.remedy = Autorisez les cookies de ce site dans les réglages de votre
      navigateur, puis réessayez. La politique se lit sans eux.
    problem.unavailable.title = Indisponible pour le moment
    problem.unavailable.wrong = Le service démarre, s’arrête ou est surchargé.
    problem.unavailable.remedy = Réessayez dans quelques minutes. Rien n’a été changé.
    problem.unexpected.title = Une erreur s’est produite ici
    problem.unexpected.wrong = La faute est de notre côté.
    problem.unexpected.remedy = Réessayez plus tard. Si cela recommence, donnez-nous le numéro
      ci-dessous.
    page.request-id = Numéro de cette demande
    page.moment = {date}, {time} UTC

    # In every form.
    form.mandatory = obligatoire
    form.password = Mot de passe
    form.password-hint = Au moins 12 caractères.
    form.choose-nothing = Sans réponse
    form.errors-title = Vérifiez votre saisie
    form.error.missing = Cette réponse est nécessaire.
    form.error.malformed-email = Écrivez-la comme nom@example.org.
    form.error.malformed-url = Écrivez-la comme https://example.org.
    form.error.malformed-phone = Écrivez des chiffres, le pays d’abord{nbsp}: +33 1 23 45 67 89.
    form.error.malformed-date = Écrivez le jour comme 2017-05-10.
    form.error.malformed-number = Écrivez un nombre.
    form.error.malformed = Cette réponse est illisible.
    form.error.not-a-choice = Choisissez l’une des valeurs proposées.
    form.error.too-long = C’est trop long{nnbsp}; {bytes} caractères au plus.
    form.error.taken = Un compte existe déjà avec cette valeur. Connectez-vous plutôt.
    form.error.password-too-short = Prenez au moins {count} caractères.
    form.error.wrong-credentials = Ces deux réponses ne vont pas ensemble.
    form.error.wrong-password = Ce n’est pas votre mot de passe.
    form.error.not-accepted = Cochez cette case pour continuer, ou choisissez «{nbsp}Je ne suis pas
      d’accord{nbsp}».

    # Registration.
    register.title = S’inscrire
    register.intro = Donnez ce qui est marqué obligatoire. Le reste dépend de vous, maintenant ou
      plus tard.
    register.your-data = À votre sujet
    register.your-password = Votre mot de passe
    register.agreement = La politique
    register.read-policy = Lire la politique
    register.submit = Créer mon compte
    register.disagree = Je ne suis pas d’accord
    register.have-account = Vous avez déjà un compte{nnbsp}?
    register.sign-in = Se connecter

    # Sign-in.
    sign-in.title = Se connecter
    sign-in.submit = Se connecter
    sign-in.no-account = Pas encore de compte{nnbsp}?
    sign-in.register = S’inscrire

    # The account.
    account.title = Mon compte
    account.intro = Tout ce qui est détenu sur vous, pourquoi, et qui s’en est servi.
    account.on-this-page = Sur cette page
    account.pending-title = Une version de la politique
    account.pending.asked = La politique a changé. Tant que vous n’acceptez pas la version
      {version}, rien de vos données n’est utilisé.
    account.pending.grace = La politique a changé. Répondez avant le {day} ; d’ici là, vos données
      ne servent qu’à ce qui n’a pas été étendu.
    account.pending.silent = La politique a changé. Vous n’avez pas refusé la version {version} :
      elle s’applique à vous. Vous pouvez encore la refuser.
    account.pending.refused = Vous n’avez pas accepté la version {version}. Rien de vos données
      n’est utilisé. Vous pouvez les emporter, les faire effacer ou changer d’avis.
    account.pending.ahead = La version {version} de la politique entre en vigueur le {day}. Vous
      pouvez répondre dès maintenant.
    account.pending.accepted-ahead = La version {version} de la politique entre en vigueur le {day}.
      Vous l’avez acceptée.
    account.pending.refused-ahead = La version {version} de la politique entre en vigueur le {day}.
      Vous l’avez refusée : dès ce jour, rien de vos données ne sera utilisé.
    account.what-changed = Ce qui a changé
    account.pending-submit = Accepter cette version
    account.read-policy = Lire la politique
    account.disagree = Je ne suis pas d’accord
    account.data-title = Ce que vous nous avez dit
    account.data-intro = Changez-le quand vous voulez. Videz un champ pour reprendre sa valeur.
    account.save = Enregistrer
    account.records-title = Ce qui a été relevé
    account.records-intro = Envoyé par votre appareil, ou gardé par un service que vous avez
      utilisé.
    account.records-none = Rien jusqu’ici.
    account.choices-title = À quoi cela peut servir
    account.choices-intro = Ce que vous décidez vaut dès l’usage suivant.
    account.uses-title = Qui s’en est servi
    account.uses-intro = Chaque usage, et chaque refus. Un reçu prouve qu’il est inscrit.
    account.uses-none = Personne jusqu’ici.
    account.uses-when = Quand
    account.uses-who = Qui
    account.uses-purpose = Pourquoi
    account.uses-data = Données
    account.uses-answer = Réponse
    account.uses-receipt = Reçu
    account.receipt = Reçu
    account.receipt-number = Reçu numéro {number}
    account.older = Usages plus anciens
    account.newest = Derniers usages
    account.acceptances-title = Ce que vous avez accepté
    account.acceptances-none = Rien jusqu’ici.
    account.leave-title = Emporter ou partir
    account.download-intro = Tout ce que montre cette page, sous une forme que d’autres programmes
      savent lire.
    account.download = Télécharger mes données
    account.sign-out = Se déconnecter
    account.erase-intro = Pour de bon. Nous vous le demanderons encore une fois.
    account.ends = Votre compte prend fin de lui-même le {day}, sauf si vous l’utilisez d’ici là.
    account.erase = Effacer mon compte…
    account.notice.registered = Bienvenue. Votre compte est ouvert.
    account.notice.saved = Vos changements sont enregistrés.
    account.notice.chosen = Votre décision est en vigueur.
    account.notice.accepted = Merci. Votre acceptation est inscrite.
    account.notice.refused = Votre réponse est inscrite. Rien de vos données n’est utilisé sous
      cette version.
    account.source = Provenance{nbsp}: {source}
    account.purposes = pour{nbsp}: {purposes}
    account.collected = depuis le {moment}
    account.confirmed = confirmé le {moment}
    account.kept = durée{nbsp}: {period}
    account.state.consent.allowed = Vous consentez
    account.state.consent.not-allowed = Aucun consentement donné
    account.state.objection.allowed = Permis{nnbsp}; vous ne vous y êtes pas opposé
    account.state.objection.not-allowed = Vous vous y opposez
    account.state.none = Fait partie du service
    account.since = depuis le {moment}
    account.action.give = Consentir
    account.action.withdraw = Retirer mon consentement
    account.action.object = M’opposer
    account.action.allow = Permettre à nouveau
    account.who.subject = Vous
    account.who.operator = L’exploitant
    account.who.server = Le programme lui-même
    account.what.registration = Inscription
    account.what.acceptance = Politique acceptée
    account.what.consent = Permission donnée
    account.what.withdrawal = Consentement retiré
    account.what.objection = Opposition
    account.what.use = Données lues
    account.what.listing = Lues dans une liste
    account.what.explanation = Demande de ce qui est permis
    account.what.inspection = Consultation de ce registre
    account.what.correction = Données modifiées
    account.what.record = Données relevées
    account.what.export = Toutes les données emportées
    account.what.erasure = Effacement
    account.what.policy = Politique publiée
    account.what.service-key = Clé d’un service
    account.answer.granted = Donné
    account.answer.refused = Refusé
    account.answer.done = Fait
    account.acceptance.explicit = Version {version}, en cochant la case
    account.acceptance.by-use = Version {version}, en utilisant un service
    account.declined = Version {version} : non acceptée
    account.records[one] = {count} entrée
    account.records[other] = {count} entrées

    # Erasure.
    erase.title = Effacer mon compte
    erase.wrong = Il n’y a pas de retour.
    erase.gone = La clé de vos données est détruite. Dès lors personne ne peut plus les lire, ni
      dans la base ni dans une sauvegarde.
    erase.kept = Ce que la loi impose de garder reste scellé pour sa durée, puis disparaît.
    erase.public-stays = Ce que vous avez publié aux yeux de tous reste public ; la politique dit ce
      que c’est.
    erase.cannot-undo = Vous êtes déconnecté partout, et les services ne vous connaissent plus.
    erase.download-first = Voulez-vous d’abord une copie{nnbsp}?
    erase.download = Télécharger mes données
    erase.confirm = Votre mot de passe, pour être sûr que c’est vous
    erase.submit = Tout effacer
    erase.back = Non, revenir à mon compte

    # For people who do not agree.
    refused.title = Vous n’êtes pas d’accord
    refused.wrong = Les services de {site} sont réservés à ceux qui acceptent la politique (point
      {clause}). Ils vous restent fermés, et c’est tout ce qui s’ensuit.
    refused.nothing-stored = Rien de ce que vous avez écrit ici n’a été gardé.
    refused.signed-in = Tant que vous n’acceptez pas, rien de ce qui vous concerne n’est utilisé. Si
      vous aviez accepté et avez changé d’avis, effacez votre compte{nnbsp}; vous pouvez d’abord
      emporter vos données.
    refused.download = Télécharger mes données
    refused.erase = Effacer mon compte…
    refused.reconsider = Vous pouvez changer d’avis à tout moment.
    refused.read-policy = Lire la politique
    refused.register = S’inscrire

    # The versions of the policy.
    versions.title = Versions de la politique
    versions.intro = Toutes les versions publiées, la plus récente d’abord, et ce que chacune a
      changé.
    versions.current = La version en vigueur
    versions.version = Version {version}
    versions.since = En vigueur depuis le {date}
    versions.from = Entre en vigueur le {date}
    versions.between = En vigueur du {start} au {end}
    versions.published = Publiée le {date}
    versions.digest = Empreinte
    versions.read = Lire
    versions.read-version = Lire la version {version}
    versions.changes = Ce qui a changé depuis la version {version}
    versions.what-changes = Ce qui change
    versions.compare = Comparer avec
    versions.coming = La version {version} entre en vigueur le {date}.
    versions.not-yet = Cette version n’est pas encore en vigueur. Elle le sera le {date}.
    versions.replaced = Cette version n’est plus en vigueur. Elle a été remplacée le {date}.
    versions.comments-open = Vous pouvez donner votre avis jusqu’au {date}
    versions.comments-over = Les avis étaient pris jusqu’au {date}
    versions.comment-to = Écrire à {contact}

    # Standard forms: how long a consent holds, and the records of processing activities, with the
    # letters of GDPR article 30(1).
    consent-record.validity = jusqu’à son retrait ou la fin du compte
    record.title = Registre des activités de traitement
    record.subtitle = {name}, selon la version {version} de sa politique, du {date}. RGPD, article
      30, paragraphe{nbsp}1.
    record.contents = Sommaire
    record.responsible = Qui est responsable
    record.activities = Finalités
    record.measures = Comment les données sont protégées
    record.record = Fiche
    record.controller = Responsable du traitement (a)
    record.contact = Contact (a)
    record.joint-controllers = Responsables conjoints (a)
    record.representative = Représentant (a)
    record.officer = Délégué à la protection des données (a)
    record.purpose = Finalité (b)
    record.basis = Base juridique
    record.service = Service
    record.people = Catégories de personnes (c)
    record.data = Catégories de données (c)
    record.recipients = Destinataires (d)
    record.transfers = Transferts hors de l’EEE (e)
    record.time-limits = Délais d’effacement (f)
    record.security = Mesures de sécurité (g)
    record.version = Version
    record.clause = Clause
    record.users = personnes qui utilisent : {service}
    record.special-category = catégorie particulière
    record.cookie = cookie {name}
    record.none = rien de déclaré
    record.not-outside-eea = aucun
    record.no-safeguard = aucune garantie déclarée
    record.law-keeps = {period} selon la loi, {source}
    record.place = Lieu
    record.access = Qui y a accès
    record.basis-name.consent = consentement
    record.basis-name.contract = contrat
    record.basis-name.legal-obligation = obligation légale
    record.basis-name.vital-interest = intérêts vitaux
    record.basis-name.public-task = mission d’intérêt public
    record.basis-name.legitimate-interest = intérêt légitime
    record.retention.account-end.zero = jusqu’à la fin du compte
    record.retention.account-end = {period} après la fin du compte
    record.retention.collection.zero = non conservé
    record.retention.collection = {period} à partir de la collecte
    record.pair = {name}{nbsp}: {more}

    # Drafts of `init`: `note` and `remark` are comments for the operator, the rest stands in the
    # policy. A word in signs like `these` is of the policy language, and stays.
    draft.note.head = Une politique de confidentialité qui s’exécute : Scruple la publie et
      n’accorde que ce qu’elle dit. Lisez-la en entier, corrigez ce qui n’est pas vrai chez vous,
      puis lancez `scruple check` sur ce fichier. « À compléter » marque ce que vous seul savez. Ce
      modèle n’est pas un conseil juridique.
    draft.note.version = Changez l’étiquette et la date à chaque nouvelle version.
    draft.note.acceptance = Un changement important est annoncé trente jours avant de prendre effet.
    draft.note.controller = À compléter : l’adresse postale, par exemple `address: 1 rue de
      l’Exemple, 75000 Paris` ; et si vous en avez un, le délégué à la protection des données
      (`officer`).
    draft.note.regulation = À compléter : où se trouvent vraiment les données, et qui y a accès.
    draft.note.categories = Ce qui n’est pas une catégorie ne peut pas être enregistré.
    draft.note.purposes = Avec `consent`, la réponse est non tant que la personne n’a pas dit oui ;
      avec `legitimate-interest`, elle est oui tant que la personne ne s’oppose pas.
    draft.note.cookies = Le cookie de session est celui de Scruple ; ajoutez ceux que posent vos
      services.
    draft.note.statistics = Posé seulement après un oui. Treize mois au plus, comme le conseille la
      CNIL.
    draft.note.measures = Chaque mesure répond à une menace ; gardez celles qui sont vraies, dites
      les vôtres.
    draft.note.children = L’âge dépend du pays (RGPD, article 8) ; vérifiez-le.
    draft.note.authority = À compléter : `authority`, le nom de l’autorité de contrôle compétente
      pour vous.
    draft.clause.title = Politique de confidentialité
    draft.clause.statement = J’ai lu la politique de confidentialité et je l’accepte.
    draft.clause.scope-title = De quoi il s’agit
    draft.clause.scope = {name} exploite {site} et répond de vos données. Cette politique dit
      lesquelles nous traitons, pourquoi, combien de temps, et ce que vous pouvez faire.
    draft.clause.data-title = Vos données
    draft.clause.provided = Vous nous dites ce qui suit. Ce qui est marqué comme obligatoire est
      nécessaire au compte ; le reste dépend de vous.
    draft.clause.automatic = Votre appareil envoie ce qui suit quand vous ouvrez nos pages.
    draft.clause.purposes-title = À quoi servent les données
    draft.clause.keeping-title = Où et combien de temps
    draft.clause.security = Vos données sont scellées sous une clé qui n’est qu’à vous. Chaque usage
      est inscrit dans un registre que vous pouvez consulter.
    draft.clause.keeping = À côté de chaque donnée se trouve la durée pendant laquelle nous la
      gardons. Quand vous effacez votre compte, la clé de vos données est détruite, et avec elle les
      données.
    draft.clause.recipients-title = Qui d’autre reçoit des données
    draft.clause.recipients = Nous ne vendons pas de données. Ceux qui suivent en reçoivent ce dont
      ils ont besoin, et rien de plus ; ceux qui agissent pour nous sont tenus par un contrat.
    draft.clause.necessity = Nécessaire au service
    draft.clause.cookies-title = Cookies
    draft.clause.cookies-necessary = Un cookie vous garde connecté. Nous n’en posons pas d’autre.
    draft.clause.cookies-statistics = Un cookie vous garde connecté. Un autre sert à compter les
      visites, et n’est posé que si vous l’acceptez.
    draft.clause.rights-title = Vos droits
    draft.clause.rights = Votre compte vous donne accès à ces droits à tout moment et sans frais.
      Vous pouvez aussi nous écrire ; nous répondons en un mois au plus.
    draft.clause.children-text = Les plus jeunes ont besoin de l’accord d’un parent pour ce qui
      repose sur le consentement.
    draft.clause.changes-title = Changements
    draft.clause.changes = Nous annonçons les changements importants à l’avance. Vos données ne sont
      utilisées selon une nouvelle version qu’après que vous l’avez acceptée. Toutes les versions
      restent lisibles.
    draft.clause.law-title = Droit et contact
    draft.clause.law = Le règlement (UE) 2016/679 (RGPD) et le droit du pays : {country}
    draft.clause.contact = {name}, protection des données
    draft.clause.place = Les serveurs de notre hébergeur ({country})
    draft.clause.session = Un numéro tiré au hasard, qui vous garde connecté
    draft.clause.visitor = Un numéro tiré au hasard, qui reconnaît un visiteur
    draft.clause.consequence = Sans elle, nous ne pouvons pas ouvrir de compte.
    draft.measure.access = Chaque accès est décidé et inscrit ; les comptes ont un mot de passe.
    draft.measure.destruction = Des sauvegardes quotidiennes, dont la reprise est essayée.
    draft.measure.change = Un registre qu’on ne peut pas réécrire sans que cela se voie.
    draft.measure.blocking = Une surveillance de la disponibilité, et une reprise après panne.
    draft.measure.copying = Les données sont chiffrées là où elles sont gardées et pendant leur
      transport.
    draft.measure.distribution = Seules les personnes nommées ici y ont accès, et elles sont tenues
      au secret.
    draft.right.access = Votre compte montre tout ce que nous détenons sur vous et qui s’en est
      servi.
    draft.right.rectification = Corrigez vos données dans votre compte, ou écrivez-nous.
    draft.right.erasure = Effacez votre compte : vos données deviennent illisibles aussitôt.
    draft.right.restriction = Écrivez-nous pour que vos données soient gardées sans être utilisées.
    draft.right.portability = Téléchargez vos données dans un format que d’autres programmes lisent.
    draft.right.objection = Opposez-vous, dans votre compte, à ce qui repose sur un intérêt
      légitime.
    draft.right.withdrawal = Retirez un consentement dans votre compte aussi facilement que vous
      l’avez donné.
    draft.right.complaint = Vous pouvez vous plaindre auprès de l’autorité de contrôle.
    draft.country.AT = Autriche
    draft.country.BE = Belgique
    draft.country.BG = Bulgarie
    draft.country.CY = Chypre
    draft.country.CZ = Tchéquie
    draft.country.DE = Allemagne
    draft.country.DK = Danemark
    draft.country.EE = Estonie
    draft.country.ES = Espagne
    draft.country.FI = Finlande
    draft.country.FR = France
    draft.country.GR = Grèce
    draft.country.HR = Croatie
    draft.country.HU = Hongrie
    draft.country.IE = Irlande
    draft.country.IS = Islande
    draft.country.IT = Italie
    draft.country.LI = Liechtenstein
    draft.country.LT = Lituanie
    draft.country.LU = Luxembourg
    draft.country.LV = Lettonie
    draft.country.MT = Malte
    draft.country.NL = Pays-Bas
    draft.country.NO = Norvège
    draft.country.PL = Pologne
    draft.country.PT = Portugal
    draft.country.RO = Roumanie
    draft.country.SE = Suède
    draft.country.SI = Slovénie
    draft.country.SK = Slovaquie
    draft.shop.service = La boutique
    draft.shop.access = Les personnes qui préparent les commandes et répondent aux clients
    draft.shop.category.company = Entreprise
    draft.shop.category.order = Commandes
    draft.shop.category.order.description = Ce que vous avez commandé, quand, à quel prix, et ce
      qu’il en est advenu.
    draft.shop.category.order.remark = Cinq ans : le délai de prescription du code civil français
      (article 2224).
    draft.shop.purpose.account.text = Le compte garde vos coordonnées et vos commandes, et vous
      donne accès à tout ce que nous détenons sur vous.
    draft.shop.purpose.orders = Vos commandes
    draft.shop.purpose.orders.text = Nous préparons, livrons et facturons ce que vous commandez, et
      réglons les retours et les garanties.
    draft.shop.purpose.newsletter.text = Nous vous envoyons nos nouveautés et nos offres, si vous le
      voulez.
    draft.shop.recipient.carrier = Le transporteur
    draft.shop.recipient.carrier.remark = À compléter : le nom de chaque transporteur.
    draft.shop.recipient.payment = Le prestataire de paiement
    draft.shop.recipient.payment.remark = À compléter : le nom du prestataire. Les numéros de carte
      ne passent pas par la boutique ; s’ils y passent, ajoutez une catégorie.
    draft.shop.recorded = La boutique note vos commandes et les messages que vous nous écrivez.
    draft.shop.keeping = Les factures restent en outre dans notre comptabilité aussi longtemps que
      la loi l’exige ; elles n’y servent à rien d’autre.
    draft.newsletter.service = La lettre d’information
    draft.newsletter.access = La rédaction de la lettre
    draft.newsletter.category.first-name = Prénom
    draft.newsletter.category.first-name.description = Pour vous saluer par votre nom.
    draft.newsletter.category.topics = Sujets choisis
    draft.newsletter.category.topics.description = Pour ne vous envoyer que ce qui vous intéresse.
    draft.newsletter.category.issues-sent = Numéros envoyés
    draft.newsletter.category.issues-sent.description = Quand un numéro est parti, et si sa remise a
      échoué.
    draft.newsletter.purpose.account.text = Le compte vous permet de vous abonner, de vous
      désabonner et de voir tout ce que nous détenons sur vous.
    draft.newsletter.purpose.newsletter.text = Nous vous envoyons la lettre d’information tant que
      vous y consentez. Chaque numéro dit comment l’arrêter.
    draft.newsletter.recipient.mailer = Le prestataire d’envoi
    draft.newsletter.recipient.mailer.remark = À compléter : le nom du prestataire ; à retirer si
      vous envoyez vous-même.
    draft.newsletter.recorded = Le service note les numéros qui vous ont été envoyés et les messages
      que vous nous écrivez.
    draft.newsletter.keeping = Qui se désabonne ne reçoit plus rien dès l’envoi suivant.
    draft.association.service = L’association
    draft.association.access = Les membres du bureau qui tiennent le fichier des adhérents
    draft.association.category.birth-date = Date de naissance
    draft.association.category.birth-date.description = Pour les cotisations ou les activités qui
      dépendent de l’âge.
    draft.association.category.skills = Compétences et envies
    draft.association.category.skills.description = Si vous voulez prêter la main.
    draft.association.category.membership-record = Adhésion et cotisations
    draft.association.category.membership-record.remark = Trois ans après la dernière cotisation :
      l’usage que recommande la CNIL.
    draft.association.purpose.account.text = Le compte vous permet de tenir vos coordonnées à jour
      et de voir tout ce que nous détenons sur vous.
    draft.association.purpose.membership = Adhésion
    draft.association.purpose.membership.text = Nous tenons le fichier des adhérents, appelons les
      cotisations et convoquons les assemblées, comme le veulent les statuts.
    draft.association.purpose.life = Vie de l’association
    draft.association.purpose.life.text = Nous informons les adhérents des activités et cherchons
      qui peut aider.
    draft.association.purpose.life.interest = Faire vivre l’association avec ses membres
    draft.association.purpose.newsletter.text = Nous envoyons la lettre de l’association à qui la
      demande.
    draft.association.recorded = L’association note les adhésions et les cotisations.
    draft.association.keeping = Les pièces comptables, comme les reçus de dons, restent en outre
      dans notre comptabilité aussi longtemps que la loi l’exige.
    draft.web-service.service = Le service
    draft.web-service.access = Les personnes qui exploitent le service et aident ses utilisateurs
    draft.web-service.category.company = Entreprise
    draft.web-service.category.content = Vos contenus
    draft.web-service.category.content.description = Ce que vous confiez au service. Il reste à
      vous.
    draft.web-service.category.settings = Réglages
    draft.web-service.purpose.account.text = Le compte vous reconnaît, et vous donne accès à tout ce
      que nous détenons sur vous.
    draft.web-service.purpose.delivery = Fournir le service
    draft.web-service.purpose.delivery.text = Nous gardons et traitons vos contenus comme vous nous
      le demandez, et pas autrement.
    draft.web-service.purpose.newsletter.text = Nous vous écrivons quand le service apprend quelque
      chose de nouveau, si vous le voulez.
    draft.web-service.recorded = Le service garde les contenus que vous lui confiez, vos réglages et
      les messages que vous nous écrivez.
    draft.web-service.keeping = Les factures d’un abonnement payant restent en outre dans notre
      comptabilité aussi longtemps que la loi l’exige.
    draft.statutory = La clé `statutory` scellerait ici ce que la loi impose de garder ; le serveur
      refuse encore de partir avec elle. Gardez ces pièces dans votre comptabilité.
    draft.category.email = Adresse e-mail
    draft.category.email.description = Pour vous connecter et pour vous écrire.
    draft.category.email.remark = On retrouve les gens par cette adresse ; tout le monde en a une,
      et une seule.
    draft.category.name = Nom
    draft.category.name.description = Comment nous devons nous adresser à vous.
    draft.category.postal-address = Adresse postale
    draft.category.phone = Téléphone
    draft.category.phone.description = Si vous voulez que nous vous appelions.
    draft.category.message = Messages
    draft.category.message.description = Ce que vous nous écrivez, et nos réponses.
    draft.category.ip-address = Adresse IP
    draft.category.ip-address.remark = La CNIL conseille de garder les journaux entre six mois et un
      an.
    draft.category.requests = Pages demandées, date et heure
    draft.category.page-views = Pages vues
    draft.category.page-views.description = Seulement si vous acceptez la mesure d’audience.
    draft.purpose.account = Votre compte
    draft.purpose.support = Répondre à vos questions
    draft.purpose.support.text = Nous lisons vos messages et y répondons.
    draft.purpose.security = Sécurité
    draft.purpose.security.text = Nous tenons un journal des accès pour découvrir les pannes, la
      fraude et les attaques.
    draft.purpose.security.interest = Protéger le service et ceux qui s’en servent
    draft.purpose.newsletter = Lettre d’information
    draft.purpose.newsletter.remark = Sans consentement, rien n’est envoyé : la réponse est non tant
      que personne n’a dit oui.
    draft.purpose.statistics = Mesure d’audience
    draft.purpose.statistics.text = Nous comptons les visites et regardons quelles pages sont lues,
      pour améliorer le site. Seulement si vous l’acceptez.
    draft.recipient.host = Notre hébergeur
    draft.recipient.host.remark = À compléter : le nom de l’hébergeur et son pays. Un pays hors de
      l’Espace économique européen demande la clé `transfer`.

    # What the newer version would do on a store, as `diff` prints it.
    impact.title = Dans cette base
    impact.carried = personnes dont l’acceptation reste valable{nbsp}: {count}
    impact.must-accept = personnes qui doivent accepter à nouveau{nbsp}: {count}
    impact.unaccepted = personnes qui n’ont accepté aucune version{nbsp}: {count}
    impact.consents = consentements à {purpose}{nbsp}: {carried} restent, {fallen} tombent
    impact.uses = usages des 30 derniers jours{nbsp}: {count}
    impact.refused = serait refusé{nbsp}: {service} pour {purpose}, {data}, {count} fois{nbsp}:
      {reason} (clause {clauses})
    impact.refused-storing = serait refusé{nbsp}: {service} pour enregistrer, {data}, {count}
      fois{nbsp}: {reason} (clause {clauses})
    """#
