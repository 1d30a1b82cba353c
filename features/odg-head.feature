Feature: Head, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: head. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: A CT of the head is for the acute injury and for what gets worse

    Scenario: CT: Confused on the day of the fall, over 60
      Given a request for a CT of the head
      And the record documents these facts:
        | fact                  | value | region |
        | weeks_since_injury    | 0     |        |
        | altered_mental_status | yes   |        |
        | age_years             | 61    |        |
        | symptoms_worsening    | no    | head   |
        | headache              | no    |        |
      When the request is checked against "odg/head"
      Then the criteria are met
      And "mental-status" is met
      And "over-sixty" is met
      And the indication "core-and-one-more" is met
      And the indication "change" is not met

    Scenario: CT: A deficit and a wound of the scalp
      Given a request for a CT of the head
      And the record documents these facts:
        | fact                   | value | region |
        | weeks_since_injury     | 0     |        |
        | neuro_deficit          | yes   | head   |
        | trauma_above_clavicles | yes   |        |
        | age_years              | 30    |        |
        | symptoms_worsening     | no    | head   |
        | headache               | no    |        |
      When the request is checked against "odg/head"
      Then the criteria are met
      And "deficit" is met
      And "above-clavicles" is met

    Scenario: CT: Headache six weeks after a fall, examination normal (as in CM17-0002106)
      Given a request for a CT of the head
      And the record documents these facts:
        | fact               | value | region |
        | injury_mechanism   | fall  |        |
        | weeks_since_injury | 6     |        |
        | age_years          | 54    |        |
        | dx.concussion      | yes   |        |
        | headache           | yes   |        |
        | dizziness          | yes   |        |
        | neuro_exam_normal  | yes   | head   |
        | symptoms_improving | yes   | head   |
      When the request is checked against "odg/head"
      Then the criteria are not met
      And "core" is not met
      And the indication "core-and-one-more" is not met
      And the indication "headache-with-abnormal-examination" is not met
      And the limit "late" holds

    Scenario: CT: Confused, 60 years old, and none of the marked findings
      Given a request for a CT of the head
      And the record documents these facts:
        | fact                   | value | region |
        | weeks_since_injury     | 0     |        |
        | altered_mental_status  | yes   |        |
        | age_years              | 60    |        |
        | trauma_above_clavicles | no    |        |
        | symptoms_worsening     | no    | head   |
        | headache               | no    |        |
      When the request is checked against "odg/head"
      Then the criteria are not met
      And "core" is met
      And "one-more" is not met
      And the indication "core-and-one-more" is not met

    Scenario: CT: Confused, nothing else recorded
      Given a request for a CT of the head
      And the record documents "altered_mental_status"
      And the record documents no "symptoms_worsening" for the head
      When the request is checked against "odg/head"
      Then the criteria are not documented
      And "core" is met
      And "one-more" is not documented
      And "above-clavicles" is not documented
      And "over-sixty" is not documented

    Scenario: CT: A concussion on an unknown day
      Given a request for a CT of the head
      And the record documents "neuro_deficit" for the head
      And the record documents "dx.concussion"
      When the request is checked against "odg/head"
      Then the criteria are not documented
      And "within-weeks" is not documented
      And "recent-brain-injury" is not documented

  Rule: An MRI of the head is for what a CT does not explain, and for lasting disturbance

    Scenario: MRI: A deficit that CT does not explain
      Given a request for an MRI of the head
      And the record documents these facts:
        | fact                              | value | region |
        | neuro_deficit                     | yes   | head   |
        | study.ct                          | yes   | head   |
        | ct_explains_deficit               | no    | head   |
        | prolonged_disturbed_consciousness | no    |        |
      When the request is checked against "odg/head"
      Then the criteria are met
      And "ct-done" is met
      And "ct-silent" is met
      And the indication "unexplained-deficit" is met

    Scenario: MRI: Consciousness was disturbed for long
      Given a request for an MRI of the head
      And the record documents "prolonged_disturbed_consciousness"
      And the record documents no "neuro_deficit" for the head
      When the request is checked against "odg/head"
      Then the criteria are met
      And the indication "prolonged-disturbance" is met

    Scenario: MRI: A deficit that CT explains
      Given a request for an MRI of the head
      And the record documents these facts:
        | fact                              | value | region |
        | neuro_deficit                     | yes   | head   |
        | study.ct                          | yes   | head   |
        | ct_explains_deficit               | yes   | head   |
        | prolonged_disturbed_consciousness | no    |        |
      When the request is checked against "odg/head"
      Then the criteria are not met
      And "ct-silent" is not met

    Scenario: MRI: A deficit and no CT
      Given a request for an MRI of the head
      And the record documents "neuro_deficit" for the head
      And the record documents no "study.ct" for the head
      And the record documents no "prolonged_disturbed_consciousness"
      When the request is checked against "odg/head"
      Then the criteria are not met
      And "ct-done" is not met

    Scenario: MRI: The same, the day of the concussion unknown
      Given a request for an MRI of the head
      And the record documents "prolonged_disturbed_consciousness"
      And the record documents no "neuro_deficit" for the head
      And the record documents "dx.concussion"
      When the request is checked against "odg/head"
      Then the criteria are not documented
      And the limit "late" is not documented

    Scenario: The same study was done before and nothing significant has changed: prolonged disturbed consciousness, same study before, disturbed consciousness, …
      Given a request for an MRI of the head
      And the record documents these facts:
        | fact                              | value | region |
        | prolonged_disturbed_consciousness | yes   |        |
        | same_study_before                 | yes   | head   |
        | disturbed_consciousness           | yes   |        |
        | symptoms_worsening                | yes   | head   |
      When the request is checked against "odg/head"
      Then the limit "repeat-without-change" does not hold

    Scenario: MRI: Done before, and now a bleeding is suspected
      Given a request for an MRI of the head
      And the record documents these facts:
        | fact                              | value | region |
        | prolonged_disturbed_consciousness | yes   |        |
        | same_study_before                 | yes   | head   |
        | disturbed_consciousness           | yes   |        |
        | intracranial_bleeding_suspected   | yes   |        |
        | basilar_skull_fracture_signs      | no    |        |
      When the request is checked against "odg/head"
      Then the limit "repeat-without-change" does not hold

  Rule: Skull films are for a depressed fracture where there is no CT

    Scenario: Films: A depressed fracture is suspected where there is no CT
      Given a request for an X-ray of the head
      And the record documents "ct_unavailable"
      And the record documents "penetrating_or_depressed_skull_fracture_suspected"
      When the request is checked against "odg/head"
      Then the criteria are met
      And the requirement "no-ct" is met
      And the indication "skull-fracture" is met

    Scenario: Films: A depressed fracture is suspected, and there is a CT
      Given a request for an X-ray of the head
      And the record documents no "ct_unavailable"
      And the record documents "penetrating_or_depressed_skull_fracture_suspected"
      When the request is checked against "odg/head"
      Then the criteria are not met
      And the requirement "no-ct" is not met

    Scenario: Films: A depressed fracture is suspected, CT not mentioned
      Given a request for an X-ray of the head
      And the record documents "penetrating_or_depressed_skull_fracture_suspected"
      When the request is checked against "odg/head"
      Then the criteria are not documented
      And the requirement "no-ct" is not documented

  Rule: SPECT of the head is no routine

    Scenario: SPECT after a concussion
      Given a request for a SPECT of the head
      And the record documents "dx.concussion"
      And the record documents "neuro_deficit" for the head
      When the request is checked against "odg/head"
      Then the criteria are not met

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: A CT of the head at <value> years of age: <what>
      Given a request for a CT of the head
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/head"
      Then "<criterion>" is <status>

      Examples:
        | value | what        | criterion  | status  |
        | 59    | age over 60 | over-sixty | not met |
        | 60    | age over 60 | over-sixty | not met |
        | 61    | age over 60 | over-sixty | met     |

    Scenario Outline: A CT of the head at <value> weeks after the injury: <what>
      Given a request for a CT of the head
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "odg/head"
      Then "<criterion>" is <status>

      Examples:
        | value | what                            | criterion                               | status  |
        | 3     | at most four weeks ago          | within-weeks                            | met     |
        | 4     | at most four weeks ago          | within-weeks                            | met     |
        | 5     | at most four weeks ago          | within-weeks                            | not met |
        | 1     | a week or more since the injury | concept/late-mild-head-injury/week-gone | met     |

  Rule: One finding counts for what it is, and for no more

    Scenario: A CT of the head, and all that is known is new_deficit: a red flag after an injury of the head
      Given a request for a CT of the head
      And the record documents "new_deficit" for the head
      When the request is checked against "odg/head"
      Then "concept/head-red-flag" is met

    Scenario: A CT of the head, and all that is known of the worker is basilar_skull_fracture_signs: a red flag after an injury of the head
      Given a request for a CT of the head
      And the record documents "basilar_skull_fracture_signs"
      When the request is checked against "odg/head"
      Then "concept/head-red-flag" is met

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario: A CT of the head, and nobody says: the condition gets worse
      Given a request for a CT of the head
      When the request is checked against "odg/head"
      Then "repeat-worse" is not met
