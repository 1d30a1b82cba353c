Feature: Ankle and foot, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: ankle, foot. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the ankle or foot follow the Ottawa rules, or pain that has become chronic

    Scenario: Films: A fresh twist with a tender malleolus
      Given a request for an X-ray of the ankle
      And the record documents these facts:
        | fact                        | value | region |
        | injury_mechanism            | twist |        |
        | weeks_since_injury          | 0     |        |
        | age_years                   | 30    |        |
        | malleolar_tenderness        | yes   | ankle  |
        | rapid_swelling_and_bruising | no    | ankle  |
        | inability_to_bear_weight    | no    | ankle  |
      When the request is checked against "odg/ankle-foot"
      Then the criteria are met
      And "malleolus" is met
      And the indication "ottawa" is met
      And the indication "further-reason" is not met

    Scenario: Films: A fall on the heel with a tender calcaneus
      Given a request for an X-ray of the foot
      And the record documents "injury_mechanism" as fall
      And the record documents "weeks_since_injury" as 0 weeks
      And the record documents "talus_or_calcaneus_tenderness" for the foot
      When the request is checked against "odg/ankle-foot"
      Then the criteria are met
      And "hindfoot" is met

    Scenario: Films: A fresh twist and none of the signs
      Given a request for an X-ray of the ankle
      And the record documents these facts:
        | fact                          | value | region |
        | injury_mechanism              | twist |        |
        | weeks_since_injury            | 0     |        |
        | age_years                     | 30    |        |
        | malleolar_tenderness          | no    | ankle  |
        | talus_or_calcaneus_tenderness | no    | ankle  |
        | inability_to_bear_weight      | no    | ankle  |
        | rapid_swelling_and_bruising   | no    | ankle  |
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met
      And "ottawa-sign" is not met
      And the indication "ottawa" is not met
      And the indication "further-reason" is not met

    Scenario: Films: Three months of pain and nothing suspected
      Given a request for an X-ray of the ankle
      And the record documents these facts:
        | fact                         | value | region |
        | pain                         | yes   | ankle  |
        | weeks_since_injury           | 13    |        |
        | cause_uncertain              | no    | ankle  |
        | instability_sign             | no    | ankle  |
        | second_metatarsal_tenderness | no    | ankle  |
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met
      And "suspicion" is not met
      And the indication "chronic-ankle" is not met

    Scenario: Films: A fresh twist, nothing examined
      Given a request for an X-ray of the ankle
      And the record documents "injury_mechanism" as twist
      And the record documents "weeks_since_injury" as 0 weeks
      And the record documents "age_years" as 30 years
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not documented
      And the indication "ottawa" is not documented
      And "ottawa-sign" is not documented
      And the indication "further-reason" is not documented

    Scenario: Films: A twist on an unknown day
      Given a request for an X-ray of the ankle
      And the record documents "injury_mechanism" as twist
      And the record documents "malleolar_tenderness" for the ankle
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not documented
      And "ottawa-injury" is not documented

    Scenario Outline: Plain films of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not documented
      And "ottawa-injury" is not met

      Examples:
        | study                 |
        | an X-ray of the ankle |
        | an X-ray of the foot  |

  Rule: An MRI of the ankle or foot is for chronic pain with a named suspicion

    Scenario: MRI: Chronic pain, an osteochondral injury is suspected, films normal
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                           | value  | region |
        | pain                           | yes    | ankle  |
        | weeks_since_injury             | 16     |        |
        | osteochondral_injury_suspected | yes    | ankle  |
        | plain_films_result             | normal | ankle  |
        | navicular_tenderness           | no     | ankle  |
      When the request is checked against "odg/ankle-foot"
      Then the criteria are met
      And "osteochondral" is met
      And "films-normal" is met
      And the indication "chronic-ankle" is met

    Scenario: MRI: Chronic pain, a tendon disorder is suspected, films normal
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                   | value  | region |
        | pain                   | yes    | ankle  |
        | weeks_since_injury     | 16     |        |
        | tendinopathy_suspected | yes    | ankle  |
        | plain_films_result     | normal | ankle  |
      When the request is checked against "odg/ankle-foot"
      Then the criteria are met
      And "tendon" is met

    Scenario: MRI: The same, films abnormal
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                           | value    | region |
        | pain                           | yes      | ankle  |
        | weeks_since_injury             | 16       |        |
        | osteochondral_injury_suspected | yes      | ankle  |
        | plain_films_result             | abnormal | ankle  |
        | navicular_tenderness           | no       | ankle  |
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met
      And "films-normal" is not met

    Scenario: MRI: The same in the eighth week
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                           | value  | region |
        | pain                           | yes    | ankle  |
        | weeks_since_injury             | 8      |        |
        | osteochondral_injury_suspected | yes    | ankle  |
        | plain_films_result             | normal | ankle  |
        | navicular_tenderness           | no     | ankle  |
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met
      And "chronic-pain" is not met

    Scenario: MRI: The same, films not mentioned
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                           | value | region |
        | pain                           | yes   | ankle  |
        | weeks_since_injury             | 16    |        |
        | osteochondral_injury_suspected | yes   | ankle  |
        | navicular_tenderness           | no    | ankle  |
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not documented
      And "films-normal" is not documented
      And the indication "chronic-ankle" is not documented

    Scenario: MRI: An athlete, nothing examined or filmed
      Given a request for an MRI of the foot
      And the record documents "pain" for the foot
      And the record documents "weeks_since_injury" as 8 weeks
      And the record documents "athlete"
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not documented
      And "navicular-tender" is not documented
      And the indication "athlete-navicular" is not documented
      And "navicular-films" is not documented

    Scenario Outline: MRI of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not documented
      And "chronic-pain" is not documented

      Examples:
        | study               |
        | an MRI of the ankle |
        | an MRI of the foot  |

  Rule: An upright MRI of the ankle or foot is not recommended, whatever the record says

    Scenario: Upright MRI of the ankle
      Given a request for an upright or weight-bearing MRI of the ankle
      And the record documents these facts:
        | fact               | value  | region |
        | pain               | yes    | ankle  |
        | weeks_since_injury | 30     |        |
        | cause_uncertain    | yes    | ankle  |
        | plain_films_result | normal | ankle  |
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met

    Scenario Outline: Upright MRI of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met

      Examples:
        | study                                         |
        | an upright or weight-bearing MRI of the ankle |
        | an upright or weight-bearing MRI of the foot  |

  Rule: A CT of the ankle or foot looks at bone that films do not settle

    Scenario: CT: A mass of bone
      Given a request for a CT of the ankle
      And the record documents "bony_mass" for the ankle
      When the request is checked against "odg/ankle-foot"
      Then the criteria are met
      And "mass" is met
      And the indication "bone" is met

    Scenario: CT: A tarsal coalition is suspected
      Given a request for a CT of the foot
      And the record documents "tarsal_coalition_suspected" for the foot
      When the request is checked against "odg/ankle-foot"
      Then the criteria are met
      And "coalition" is met

    Scenario: CT: A fracture is suspected, the films are normal
      Given a request for a CT of the ankle
      And the record documents "fracture_suspected" for the ankle
      And the record documents "plain_films_result" as normal for the ankle
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met
      And "films-unclear" is not met

    Scenario: CT: Done before, nothing has changed
      Given a request for a CT of the ankle
      And the record documents "bony_mass" for the ankle
      And the record documents "same_study_before" for the ankle
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: CT: A fracture is suspected, films not mentioned
      Given a request for a CT of the ankle
      And the record documents "fracture_suspected" for the ankle
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not documented
      And "films-unclear" is not documented
      And "unclear-fracture" is not documented
      And the indication "bone" is not documented

    Scenario: CT: A twist with bony tenderness, age not recorded
      Given a request for a CT of the ankle
      And the record documents "injury_mechanism" as twist
      And the record documents "bony_tenderness" for the ankle
      And the record documents "plain_films_result" as equivocal for the ankle
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not documented
      And "fracture-signs" is not documented
      And "fracture-in-question" is not documented

    Scenario Outline: CT of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met
      And "mass" is not met

      Examples:
        | study             |
        | a CT of the ankle |
        | a CT of the foot  |

  Rule: A bone scan of the ankle or foot looks for tumor, infection, stress fracture or regional pain syndrome

    Scenario: Scan: A tumor is suspected
      Given a request for a bone scan of the ankle
      And the record documents "tumor_suspected" for the ankle
      When the request is checked against "odg/ankle-foot"
      Then the criteria are met
      And the indication "tumor" is met

    Scenario: Scan: An infection of bone is suspected
      Given a request for a bone scan of the ankle
      And the record documents "infection_suspected" for the ankle
      When the request is checked against "odg/ankle-foot"
      Then the criteria are met
      And the indication "infection" is met

    Scenario: Scan: A stress fracture that the films show
      Given a request for a bone scan of the foot
      And the record documents "stress_fracture_suspected" for the foot
      And the record documents "plain_films_result" as abnormal for the foot
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met
      And "stress-films" is not met
      And the indication "stress-fracture" is not met

    Scenario: Scan: No stress fracture, regional pain on too few signs (as in CM17-0006838)
      Given a request for a three-phase bone scan of the foot
      And the record documents these facts:
        | fact                      | value  | region |
        | stress_fracture_suspected | no     | foot   |
        | dx.crps                   | yes    | foot   |
        | months_since_crps         | 0      | foot   |
        | crps_criteria_met         | no     | foot   |
        | plain_films_result        | normal | foot   |
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met
      And "criteria-met" is not met
      And the indication "regional-pain" is not met

    Scenario: Scan: Regional pain, since when and on what signs not told, no films
      Given a request for a bone scan of the ankle
      And the record documents no "stress_fracture_suspected" for the ankle
      And the record documents "dx.crps" for the ankle
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not documented
      And "early-diagnosis" is not documented
      And "criteria-met" is not documented
      And "pain-films" is not documented
      And the indication "regional-pain" is not documented

    Scenario Outline: Bone scan of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not documented
      And the indication "tumor" is not met

      Examples:
        | study                    |
        | a bone scan of the ankle |
        | a bone scan of the foot  |

  Rule: Ultrasound of the ankle or foot looks at tendons, the plantar fascia and nerves

    Scenario: Ultrasound: A tendon disorder is suspected
      Given a request for an ultrasound of the ankle
      And the record documents "tendinopathy_suspected" for the ankle
      When the request is checked against "odg/ankle-foot"
      Then the criteria are met
      And "tendon" is met

    Scenario: Ultrasound: A neuroma is named
      Given a request for an ultrasound of the foot
      And the record documents "dx.interdigital_neuroma" for the foot
      And the record documents no "tendinopathy_suspected" for the foot
      When the request is checked against "odg/ankle-foot"
      Then the criteria are met
      And "tissue-diagnosed" is met

    Scenario: Ultrasound: Pain and none of these
      Given a request for an ultrasound of the ankle
      And the record documents "pain" for the ankle
      And the record documents no "tendinopathy_suspected" for the ankle
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not met
      And the indication "soft-tissue" is not met

    Scenario Outline: Ultrasound of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/ankle-foot"
      Then the criteria are not documented
      And "tendon" is not documented

      Examples:
        | study                      |
        | an ultrasound of the ankle |
        | an ultrasound of the foot  |

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An MRI of the ankle at <value> years of age: <what>
      Given a request for an MRI of the ankle
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/ankle-foot"
      Then "<criterion>" is <status>

      Examples:
        | value | what     | criterion    | status  |
        | 39    | under 40 | fascia-young | met     |
        | 40    | under 40 | fascia-young | not met |
        | 41    | under 40 | fascia-young | not met |

  Rule: One finding counts for what it is, and for no more

    Scenario: An X-ray of the ankle, and all that is known is inability_to_bear_weight: tender malleolus, talus or calcaneus, or no weight for four steps
      Given a request for an X-ray of the ankle
      And the record documents "inability_to_bear_weight" for the ankle
      When the request is checked against "odg/ankle-foot"
      Then "ottawa-sign" is met

    Scenario: An MRI of the ankle, and all that is known is dx.plantar_fasciitis: a young athlete with pain under the heel, and plantar fasciitis is suspected
      Given a request for an MRI of the ankle
      And the record documents "dx.plantar_fasciitis" for the ankle
      When the request is checked against "odg/ankle-foot"
      Then "plantar-fascia" is not met

    Scenario Outline: A bone scan of the ankle, and all that is known is <finding> = <value>: <what>
      Given a request for a bone scan of the ankle
      And the record documents "<finding>" as <value> for the ankle
      When the request is checked against "odg/ankle-foot"
      Then "<criterion>" is <status>

      Examples:
        | finding            | value         | what                       | criterion    | status |
        | plain_films_result | nondiagnostic | the films do not show it   | stress-films | met    |
        | plain_films_result | equivocal     | the films do not show it   | stress-films | met    |
        | plain_films_result | nondiagnostic | the films do not settle it | pain-films   | met    |
        | plain_films_result | equivocal     | the films do not settle it | pain-films   | met    |

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario Outline: An X-ray of the ankle, and nobody says: <what>
      Given a request for an X-ray of the ankle
      When the request is checked against "odg/ankle-foot"
      Then "<criterion>" is <status>

      Examples:
        | what                            | criterion | status         |
        | a tender malleolus              | malleolus | not documented |
        | a tender talus or calcaneus     | hindfoot  | not documented |
        | the leg bears no weight         | no-weight | not documented |
        | a test of stability is positive | unstable  | not documented |
        | the cause is uncertain          | uncertain | not documented |

    Scenario: An MRI of the ankle, and nobody says: an athlete
      Given a request for an MRI of the ankle
      When the request is checked against "odg/ankle-foot"
      Then "fascia-athlete" is not met
