"""The mistakes that rule authors make, one or several at a time, as changes to a sound folder of rules."""

from collections.abc import Mapping

from tests.rule_folders import Change, Drop, Put, Several, Swap

G, C = "first/neck/guideline.yaml", "first/neck/cases.yaml"
CARE, STUDIES = "facts/care.yaml", "facts/studies.yaml"
LANGUAGE, CONCEPTS, EDITIONS = "language.yaml", "concepts.yaml", "editions.yaml"
DURATION = "fact: weeks_of_care, at_least: 3"
CHANGE = "fact: changed, is: true"
FILMS = "one_of: [normal, equivocal]"
FLAG = "        use: red-flag\n"
RECS = "not_encoded:"

AS_YAML: Mapping[str, Change] = {
    "key_written_twice": Swap(G, "edition: first\n", "edition: first\nedition: first\n"),
    "bare_yes": Swap(G, "is: false", "is: no"),
    "bare_on_as_key": Swap(CARE, "deficit:", "on: {kind: boolean, per: region, question: Is it on?}\ndeficit:"),
    "capital_true": Swap(CONCEPTS, "is: true", "is: True"),
    "time_of_day": Swap(G, 'pages: "10"', "pages: 12:30"),
    "octal_number": Swap(G, "at_least: 3", "at_least: 03"),
    "exponent": Swap(G, "at_least: 3", "at_least: 1e3"),
    "tab_in_the_indentation": Swap(G, "    title: MRI", "\ttitle: MRI"),
    "alias": Swap(G, "unless: {use: red-flag}", "unless: *flag"),
    "tag": Swap(G, "at_least: 3", "at_least: !!int 3"),
    "merge_key": Swap(G, "      - id: flagged\n", "      - <<: {id: flagged}\n"),
    "second_document": Swap(EDITIONS, "editions:", "---\neditions:"),
    "no_such_day": Swap(EDITIONS, "2017-11-30", "2017-11-31"),
    "short_date": Swap(EDITIONS, "2017-11-30", "2017-11-3"),
    "empty_file": Put(CONCEPTS, "# nothing yet\n"),
    "not_utf_8": Put(CONCEPTS, "red-flag:\n  text: Fl\xe4gge\n".encode("latin-1")),
    "unclosed_quote": Swap(G, 'pages: "10"', 'pages: "10'),
    "colon_in_a_text": Swap(G, "text: A red flag", "text: A red flag: any"),
    "wrong_indentation": Swap(G, "        text: Care has failed", "       text: Care has failed"),
    "control_character": Swap(G, "Neck complaints", "Neck \x07complaints"),
    "nested_too_deeply": Put(CONCEPTS, "red-flag: " + "[" * 100 + "]" * 100),
    "key_that_is_a_list": Swap(G, "regions: [neck]", "[regions]: [neck]"),
}

AS_FORMS: Mapping[str, Change] = {
    "list_for_a_mapping": Put(G, "- guideline: first/neck\n"),
    "text_for_a_list": Swap(G, "regions: [neck]", "regions: neck"),
    "mapping_for_a_list": Swap(G, "    studies: [mri]", "    studies: {modality: mri}"),
    "facts_file_that_is_a_list": Put(CARE, "- weeks_of_care\n- deficit\n- pain_improving\n"),
    "fact_that_is_a_text": Swap(STUDIES, "changed:\n", "gap: a text\nchanged:\n"),
    "concepts_that_are_a_list": Put(CONCEPTS, "- red-flag\n"),
    "language_that_is_a_text": Put(LANGUAGE, "regions\n"),
    "regions_that_are_a_list": Swap(
        LANGUAGE, "  neck: {label: neck, spine: true, supplies: [arm]}\n  arm: {label: arm}", "  [neck, arm]"
    ),
    "editions_without_authorities": Swap(
        EDITIONS, "authorities:\n  - {id: mtus, title: MTUS, controls: The MTUS addresses the study}\n", ""
    ),
    "unknown_key": Swap(G, "        text: Care has failed", "        txet: Care has failed"),
    "unknown_key_in_a_study": Swap(G, "studies: [mri]", "studies: [{modality: mri, techniqe: open}]"),
    "unknown_key_with_nothing_near": Swap(EDITIONS, "until:", "zzz: 1, until:"),
    "misspelt_required_key": Swap(G, "recommendations:", "recomendations:"),
    "missing_key": Swap(G, "title: Neck complaints\n", ""),
    "key_without_a_value": Swap(G, 'pages: "10"', "pages:"),
    "empty_entry_of_a_list": Swap(G, FLAG, FLAG + "      -\n"),
    "number_for_a_text": Swap(G, 'pages: "10"', "pages: 10"),
    "text_for_a_number": Swap(G, "at_least: 3", "at_least: three"),
    "count_that_is_a_text": Swap(
        G, DURATION, "at_least: {count: two, of: [{id: one, text: One, fact: deficit, is: true}]}"
    ),
    "text_for_true": Swap(LANGUAGE, "spine: true", "spine: maybe"),
    "id_with_capitals": Swap(G, "id: failed-care", "id: Failed_Care"),
    "misspelt_kind": Swap(CARE, "kind: number", "kind: nubmer"),
    "blank_text": Swap(G, "title: Neck complaints", 'title: "  "'),
    "number_as_a_key": Swap(CARE, "deficit:", "3: {kind: boolean, per: region, question: Three?}\ndeficit:"),
    "cases_that_are_a_mapping": Put(C, "cases: {name: A deficit}\n"),
}

AS_RULES: Mapping[str, Change] = {
    "unknown_fact": Swap(G, "fact: weeks_of_care", "fact: weeks_of_cares"),
    "unknown_region": Swap(G, "regions: [neck]", "regions: [nek]"),
    "unknown_region_of_a_period": Swap(EDITIONS, "regions: [neck]", "regions: [neck, leg]"),
    "unknown_region_supplied": Swap(LANGUAGE, "supplies: [arm]", "supplies: [arms]"),
    "unknown_modality": Swap(G, "studies: [mri]", "studies: [mir]"),
    "unknown_technique": Swap(G, "studies: [mri]", "studies: [{modality: mri, technique: opne}]"),
    "region_of_another_guideline": Swap(G, "studies: [mri]", "studies: [{modality: mri, regions: [arm]}]"),
    "unknown_concept": Swap(G, FLAG, "        use: red-flags\n"),
    "unknown_edition": Swap(G, "edition: first\n", "edition: frist\n"),
    "unknown_authority": Swap(EDITIONS, "authority: mtus", "authority: mtsu"),
    "period_that_ends_before_it_begins": Swap(EDITIONS, "until:", "from: 2018-01-01, until:"),
    "guideline_in_another_folder": Swap(G, "guideline: first/neck", "guideline: first/back"),
    "concept_made_of_itself": Put(
        CONCEPTS,
        "red-flag: {text: A red flag, basis: verified, use: alarm}\n"
        "alarm: {text: Alarm, basis: verified, use: red-flag}\n",
    ),
    "concept_name_with_capitals": Swap(
        CONCEPTS, "red-flag:", "Red_Flag: {text: A, fact: deficit, is: true}\nred-flag:"
    ),
    "missing_id": Swap(G, "{id: duration, text", "{text"),
    "missing_text": Swap(G, "text: No improvement, ", ""),
    "missing_pages_and_section": Swap(G, "        section: repeat studies\n", ""),
    "missing_basis": Swap(G, '        pages: "13"\n        basis: verified\n', '        pages: "13"\n'),
    "id_that_stands_twice": Swap(G, "id: no-better", "id: duration"),
    "part_with_the_id_of_its_whole": Swap(G, "id: duration", "id: failed-care"),
    "reserved_id": Swap(G, "id: failed-care", "id: indications"),
    "recommendation_twice": Swap(G, RECS, "  - {id: mri, title: Again, studies: [xray], indications: []}\n" + RECS),
    "count_that_cannot_be": Swap(
        G, DURATION, "at_least: {count: 3, of: [{id: one, text: One, fact: deficit, is: true}]}"
    ),
    "count_of_none": Swap(G, DURATION, "at_least: {count: 0, of: [{id: one, text: One, fact: deficit, is: true}]}"),
    "composite_without_parts": Swap(G, DURATION, "any_of: []"),
    "no_test": Swap(G, DURATION, "reading: as it stands"),
    "two_tests": Swap(G, FLAG, FLAG + "        fact: deficit\n        is: true\n"),
    "no_operator": Swap(G, CHANGE, "fact: changed"),
    "two_operators": Swap(G, DURATION, "fact: weeks_of_care, at_least: 3, at_most: 6"),
    "operator_that_does_not_suit": Swap(G, CHANGE, "fact: changed, at_least: 1"),
    "operator_without_a_fact": Swap(G, FLAG, FLAG + "        at_most: 3\n"),
    "silence_without_a_fact": Swap(G, FLAG, FLAG + "        silence_is: false\n"),
    "number_for_a_yes": Swap(G, CHANGE, "fact: changed, is: 1"),
    "value_below_the_range": Swap(G, "at_least: 3", "at_least: -3"),
    "value_above_the_range": Swap(G, "at_least: 3", "at_least: 3000"),
    "comparison_that_always_holds": Swap(G, "at_least: 3", "at_least: 0"),
    "unknown_choice": Swap(G, FILMS, "one_of: [normal, equivocl]"),
    "choice_named_twice": Swap(G, FILMS, "one_of: [normal, normal]"),
    "silence_that_is_no_value": Swap(G, "silence_is: true", "silence_is: often"),
    "unless_on_an_indication": Swap(G, FLAG, FLAG + "        unless: {use: red-flag}\n"),
    "unless_on_a_part": Swap(G, DURATION, DURATION + ", unless: {use: red-flag}"),
    "unless_in_an_unless": Swap(G, "unless: {use: red-flag}", "unless: {use: red-flag, unless: {use: red-flag}}"),
    "unless_in_a_concept": Swap(CONCEPTS, "  is: true\n", "  is: true\n  unless: {fact: changed, is: true}\n"),
    "overlapping_recommendations": Swap(
        G, RECS, "  - {id: again, title: Again, studies: [xray, mri], indications: []}\n" + RECS
    ),
    "row_encoded_and_listed": Swap(G, "row: neck.prose", "row: neck.flag"),
    "row_listed_twice": Swap(G, "not_encoded:\n", "not_encoded:\n  - {row: neck.prose, reason: Twice}\n"),
    "row_named_twice_in_a_criterion": Swap(G, "rows: [neck.flag]", "rows: [neck.flag, neck.flag]"),
}

AS_FACTS: Mapping[str, Change] = {
    "fact_declared_twice": Swap(
        STUDIES, "changed:\n", "deficit: {kind: boolean, per: region, question: Again?}\nchanged:\n"
    ),
    "choice_without_choices": Swap(STUDIES, "  choices: [normal, abnormal, equivocal]\n", ""),
    "choices_of_a_yes": Swap(CARE, "  question: Is the pain improving?\n", "  question: Better?\n  choices: [a, b]\n"),
    "number_without_a_unit": Swap(CARE, "  unit: weeks\n", ""),
    "range_upside_down": Swap(CARE, "maximum: 2600", "maximum: -1"),
    "unknown_home": Swap(CARE, "  maximum: 2600\n", "  maximum: 2600\n  home: necks\n"),
    "unknown_class_of_words": Swap(
        LANGUAGE,
        "mri: {label: MRI}",
        'mri: {label: MRI, phrases: ["<magnetc> scan"]}\nclasses: {magnetic: [mr, magnetic]}',
    ),
    "class_that_is_no_list_of_words": Swap(
        LANGUAGE, "mri: {label: MRI}", "mri: {label: MRI}\nclasses: {magnetic: mr|magnetic, still: [at rest]}"
    ),
    "unknown_section_of_the_language": Swap(LANGUAGE, "techniques:", "technics:"),
    "phrases_of_a_modality": Swap(
        LANGUAGE, "mri: {label: MRI}", 'mri: {label: MRI, phrases: ["=MRI|MRIs|imaging", "a| scan"]}'
    ),
    "fact_name_with_blanks": Swap(
        CARE, "deficit:", "nerve deficit: {kind: boolean, per: region, question: Is it?}\ndeficit:"
    ),
}

AS_FILES: Mapping[str, Change] = {
    "misspelt_file": Put("first/neck/guidline.yaml", "guideline: first/neck\n"),
    "file_with_yml": Put("facts/more.yml", "{}\n"),
    "guideline_too_high": Put("first/guideline.yaml", "guideline: first\n"),
    "strange_file_at_the_top": Put("concept.yaml", "{}\n"),
    "cases_without_a_guideline": Put(
        "first/back/cases.yaml", "cases: [{name: Any, recommendation: mri, status: met}]\n"
    ),
    "no_language": Drop(LANGUAGE),
    "no_cases": Drop(C),
}

AS_CASES: Mapping[str, Change] = {
    "case_with_another_status": Swap(C, "status: not_met", "status: met"),
    "case_with_another_criterion": Swap(C, "flagged: met", "flagged: not_met"),
    "case_of_an_unknown_fact": Swap(C, "facts: {deficit: true}", "facts: {defict: true}"),
    "case_with_an_unknown_choice": Swap(C, "films_result: normal", "films_result: norml"),
    "case_of_an_unknown_criterion": Swap(C, "flagged: met", "flaged: met"),
    "case_of_an_unknown_recommendation": Swap(C, "recommendation: mri", "recommendation: mir"),
    "case_of_an_unknown_modality": Swap(C, "study: {modality: mri", "study: {modality: mr"),
    "case_of_another_study": Swap(C, "study: {modality: mri", "study: {modality: xray"),
    "case_with_a_misspelt_status": Swap(C, "status: not_documented", "status: not_document"),
    "two_cases_of_one_name": Swap(C, "name: Too early", "name: Care has failed"),
    "criterion_never_undocumented": Swap(
        C, "  - name: The record is silent\n    recommendation: mri\n    status: not_documented\n", ""
    ),
    "criterion_that_decides_nothing": Swap(C, "deficit: false, weeks_of_care: 3", "deficit: true, weeks_of_care: 3"),
}

AS_SEVERAL: Mapping[str, Change] = {
    "bare_yes_beside_misspelt_words": Several(
        Swap(G, "is: false", "is: no"),
        Swap(G, "fact: weeks_of_care", "fact: weeks_of_cares"),
        Swap(G, FLAG, "        use: red-flags\n"),
        Swap(G, "regions: [neck]", "regions: [neck, nek]"),
        Swap(C, "facts: {deficit: true}", "facts: {defict: true}"),
        Swap(C, "flagged: met", "flaged: met"),
    ),
    "misspelt_words_in_what_is_at_fault": Several(
        Swap(G, DURATION, "fact: weeks_of_cares, at_least: three"),
        Swap(G, "        use: red-flag\n", "        used: {use: red-flags}\n"),
    ),
    "unknown_key_beside_a_wrong_value": Several(
        Swap(G, "        text: Care has failed", "        txet: Care has failed"),
        Swap(G, FILMS, "one_of: [normal, equivocl]"),
        Swap(G, CHANGE, "fact: changed, at_least: 1"),
    ),
    "misspelt_section_beside_a_wrong_value": Several(
        Swap(G, "title: Neck complaints", "titel: Neck complaints"),
        Swap(G, "regions: [neck]", "regions: neck"),
        Swap(G, FILMS, "one_of: [normal, equivocl]"),
    ),
    "key_twice_beside_a_case_of_an_unknown_fact": Several(
        Swap(G, "edition: first\n", "edition: first\nedition: first\n"),
        Swap(C, "status: not_met", "status: not_mte"),
        Swap(C, "films_result: abnormal", "film_result: abnormal"),
    ),
    "a_fact_at_fault_is_no_unknown_fact": Several(
        Swap(CARE, "kind: number", "kind: nubmer"),
        Swap(STUDIES, "kind: date", "kind: yes"),
        Swap(G, CHANGE, "fact: chnaged, is: true"),
    ),
    "a_concept_at_fault_is_no_unknown_concept": Several(
        Swap(CONCEPTS, "is: true", "is_: true"),
        Swap(CONCEPTS, "fact: deficit", "fact: defict"),
        Swap(G, "unless: {use: red-flag}", "unless: {use: red-flagg}"),
    ),
    "an_edition_at_fault_is_no_unknown_edition": Several(
        Swap(EDITIONS, "regions: [neck]", "regions: [nekc]"),
        Swap(EDITIONS, "    title: The first edition", "    title: yes\n    tilte: The first edition"),
    ),
}

MISTAKES: Mapping[str, Change] = {
    **AS_YAML,
    **AS_FORMS,
    **AS_RULES,
    **AS_FACTS,
    **AS_FILES,
    **AS_CASES,
    **AS_SEVERAL,
}
