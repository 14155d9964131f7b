import json

import pyshacl
import pytest
import rdflib
from rdflib import RDF, Literal, URIRef
from rdflib.compare import isomorphic

from conftest import VECTOR, graph, scruple, shapes

DPV = rdflib.Namespace("https://w3id.org/dpv#")
GDPR = rdflib.Namespace("https://w3id.org/dpv/legal/eu/gdpr#")
DCT = rdflib.Namespace("http://purl.org/dc/terms/")


def exported(policy):
    turtle = graph(scruple("export", policy, "--form", "dpv-turtle"), "turtle")
    return turtle, graph(scruple("export", policy, "--form", "dpv-jsonld"), "json-ld")


def is_valid(data, *names):
    conforms, _, report = pyshacl.validate(data, shacl_graph=shapes(*names))
    return conforms, report


def terms(data):
    return {
        term for statement in data for term in statement
        if isinstance(term, URIRef) and term.startswith("https://w3id.org/dpv")
        and "dpv-27560" not in term}


def undeclared(data, ontology):
    return sorted(term for term in terms(data) if (term, None, None) not in ontology)


def test_both_forms_are_the_same_graph(policy):
    turtle, jsonld = exported(policy)
    assert len(turtle) > 300
    assert isomorphic(turtle, jsonld)


def test_every_term_is_declared_and_of_its_kind(policy, ontology):
    turtle, _ = exported(policy)
    assert len(terms(turtle)) > 50
    assert undeclared(turtle, ontology) == []
    for term in set(turtle.predicates()) & terms(turtle):
        assert (term, RDF.type, RDF.Property) in ontology, term
    for term in set(turtle.objects(None, RDF.type)) & terms(turtle):
        assert (term, RDF.type, rdflib.RDFS.Class) in ontology, term


def test_values_are_of_the_range_that_the_ontology_includes(policy, ontology):
    """Where a range is given, a value is of it, or of something broader or narrower."""
    turtle, _ = exported(policy)
    ranges = URIRef("http://purl.org/dc/dcam/rangeIncludes")

    def broader(term):
        found, open_ = set(), [term]
        while open_:
            each = open_.pop()
            if each not in found:
                found.add(each)
                for way in (rdflib.SKOS.broader, rdflib.RDFS.subClassOf, RDF.type):
                    open_.extend(ontology.objects(each, way))
        return found

    for _, predicate, value in turtle:
        allowed = set(ontology.objects(predicate, ranges))
        if not allowed or isinstance(value, Literal):
            continue
        kinds = set(turtle.objects(value, RDF.type)) or {value}
        reached = set().union(*(broader(kind) for kind in kinds))
        assert allowed & reached, (predicate, value, kinds)


def test_it_is_valid(policy):
    turtle, _ = exported(policy)
    conforms, report = is_valid(turtle, "policy")
    assert conforms, report


def broken_graphs():
    """How a graph is broken, as (name, what is removed, what is put in its place)."""
    purpose = URIRef("https://meadow.example/fr/privacy/#process-newsletter")
    data = URIRef("https://meadow.example/fr/privacy/#category-email")
    yield "no basis", (purpose, DPV.hasLegalBasis, None), None
    yield "two bases", None, (purpose, DPV.hasLegalBasis, GDPR["A6-1-b"])
    yield "no purpose", (purpose, DPV.hasPurpose, None), None
    yield "no controller", (purpose, DPV.hasDataController, None), None
    yield "no way back", (purpose, DPV.hasConsentControl, None), None
    yield "no notice", (purpose, DPV.hasNotice, None), None
    yield "no storage", (data, DPV.hasStorageCondition, None), None
    yield "no source", (data, DPV.hasDataSource, None), None
    yield "no duration", (None, DPV.hasDuration, None), None
    yield "no value", (None, RDF.value, None), None
    yield "no name", (None, DPV.hasName, None), None
    yield "no provider", (None, DPV.hasServiceProvider, None), None
    yield "no clause", (data, DCT.source, None), None
    yield "no way to exercise", (None, DPV.isExercisedAt, None), None
    yield "two titles in one language", None, (
        URIRef("https://meadow.example/fr/privacy/#purpose-newsletter"), DCT.title,
        Literal("Another", lang="en"))


@pytest.mark.parametrize("broken", broken_graphs(), ids=lambda each: each[0])
def test_a_broken_graph_is_found(broken):
    from conftest import POLICIES
    data, _ = exported(POLICIES[0])
    _, removed, added = broken
    size = len(data)
    if removed:
        data.remove(removed)
    if added:
        data.add(added)
    assert len(data) != size
    assert not is_valid(data, "policy")[0]


def test_hostile_words_arrive_as_they_are(hostile):
    file, words = hostile
    turtle, jsonld = exported(file)
    assert isomorphic(turtle, jsonld)
    title = {(value.language, str(value)) for value in turtle.objects(
        URIRef("https://meadow.example/fr/privacy/#category-display-name"), DCT.title)}
    assert title == {("fr", words + "\ntwo lines"), ("en", words)}


def test_all_languages_of_the_policy_are_there(policy):
    turtle, _ = exported(policy)
    notice = turtle.value(None, RDF.type, DPV.PrivacyNotice)
    languages = {str(tag) for tag in turtle.objects(notice, DCT.language)}
    assert {title.language for title in turtle.objects(notice, DCT.title)} == languages
    for purpose in turtle.subjects(RDF.type, DPV.Purpose):
        assert {title.language for title in turtle.objects(purpose, DCT.title)} == languages


# Consent records: the vector, which the program makes from the facts that the page names.

def vector():
    return graph(VECTOR.read_bytes(), "json-ld")


def test_the_vector_is_a_valid_record_and_receipt():
    conforms, report = is_valid(vector(), "policy", "consent")
    assert conforms, report


def test_the_vectors_terms_are_declared(ontology):
    assert undeclared(vector(), ontology) == []


def test_every_value_of_the_vector_is_a_list():
    for node in json.loads(VECTOR.read_bytes())["@graph"]:
        assert all(isinstance(value, list) for key, value in node.items() if key != "@id")


def broken_records():
    for kind, names in {
        DPV.ConsentRecord: [
            DCT.conformsTo, DCT.identifier, DPV.hasIdentifier, DPV.hasDataSubject, DPV.hasNotice,
            DPV.hasProcess, DPV.hasConsentStatus, DCT.language],
        DPV.ConsentGiven: [
            DPV.isIndicatedAtTime, DPV.isIndicatedBy, DPV.hasLegalBasis, DPV.hasDuration],
        DPV.ConsentReceipt: [DCT.created, DPV.hasRecordOfActivity, DCT.conformsTo],
        DPV.Process: [
            DPV.hasPersonalData, DPV.hasStorageCondition, DPV.hasConsentControl, DPV.hasRight,
            DPV.hasAuthority, DPV.hasJurisdiction, DPV.hasDataController],
        DPV.DataController: [DPV.hasContact, DPV.hasName, DPV.hasIdentifier],
    }.items():
        for name in names:
            yield kind, name


@pytest.mark.parametrize(
    "kind, name", broken_records(), ids=lambda each: each.split("#")[-1].split("/")[-1])
def test_a_record_that_lacks_something_is_found(kind, name):
    data = vector()
    removed = [(node, name, None) for node in data.subjects(RDF.type, kind)]
    assert any(each in data for each in removed)
    for each in removed:
        data.remove(each)
    assert not is_valid(data, "policy", "consent")[0]
