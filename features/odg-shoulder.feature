Feature: ODG Shoulder, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: shoulder. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the shoulder are for acute trauma, and for calcification after three months

    Scenario: A fall last week and a fracture is suspected
      Given a request for an X-ray of the shoulder
      And the record documents these facts:
        | fact               | value | region   |
        | injury_mechanism   | fall  |          |
        | weeks_since_injury | 1     |          |
        | dx.bursitis        | no    | shoulder |
        | dx.calcification   | no    | shoulder |
        | fracture_suspected | yes   | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And the indication "acute-trauma" is met
      And "fracture-suspected" is met
      And the indication "bursitis" is not met

    Scenario: A fall last week with tenderness at one point of the bone
      Given a request for an X-ray of the shoulder
      And the record documents these facts:
        | fact               | value | region   |
        | injury_mechanism   | fall  |          |
        | weeks_since_injury | 1     |          |
        | dx.bursitis        | no    | shoulder |
        | dx.calcification   | no    | shoulder |
        | fracture_suspected | no    | shoulder |
        | bony_tenderness    | yes   | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And "fracture-signs" is met

    Scenario: A fall last week and no fracture is suspected
      Given a request for an X-ray of the shoulder
      And the record documents these facts:
        | fact               | value | region   |
        | injury_mechanism   | fall  |          |
        | weeks_since_injury | 1     |          |
        | dx.bursitis        | no    | shoulder |
        | dx.calcification   | no    | shoulder |
        | fracture_suspected | no    | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "acute-trauma" is not met
      And "trauma" is met
      And "break-in-question" is not met

    Scenario: A fracture is suspected five weeks after a blow
      Given a request for an X-ray of the shoulder
      And the record documents these facts:
        | fact               | value       | region   |
        | dx.bursitis        | no          | shoulder |
        | dx.calcification   | no          | shoulder |
        | injury_mechanism   | direct_blow |          |
        | weeks_since_injury | 5           |          |
        | fracture_suspected | yes         | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "acute-trauma" is not met
      And "trauma" is not met
      And "concept/acute-limb-trauma/recent" is not met

    Scenario: A fall last week, and nobody says whether a fracture is suspected
      Given a request for an X-ray of the shoulder
      And the record documents these facts:
        | fact               | value | region   |
        | injury_mechanism   | fall  |          |
        | weeks_since_injury | 1     |          |
        | dx.bursitis        | no    | shoulder |
        | dx.calcification   | no    | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not documented
      And the indication "acute-trauma" is not documented
      And "fracture-suspected" is not documented

    Scenario: A blow last week, a tender bone and an unknown age
      Given a request for an X-ray of the shoulder
      And the record documents these facts:
        | fact               | value       | region   |
        | dx.bursitis        | no          | shoulder |
        | dx.calcification   | no          | shoulder |
        | injury_mechanism   | direct_blow |          |
        | bony_tenderness    | yes         | shoulder |
        | weeks_since_injury | 1           |          |
        | fracture_suspected | no          | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not documented
      And "fracture-signs" is not documented

  Rule: An MRI of the shoulder is for a cuff tear after forty, or a labral tear

    Scenario: MRI: a fall at 62, a positive cuff test, normal films
      Given a request for an MRI of the shoulder
      And the record documents these facts:
        | fact               | value  | region   |
        | injury_mechanism   | fall   |          |
        | weeks_since_injury | 3      |          |
        | age_years          | 62     |          |
        | rotator_cuff_sign  | yes    | shoulder |
        | pain               | yes    | shoulder |
        | plain_films_result | normal | shoulder |
        | labral_sign        | no     | shoulder |
        | instability_sign   | no     | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And the indication "cuff" is met
      And "cuff-trauma" is met
      And "cuff-suspected" is met
      And "over-forty" is met
      And the indication "labrum" is not met
      And the limit "repeat-without-change" does not hold

    Scenario: MRI: the same twelve weeks after the fall
      Given a request for an MRI of the shoulder
      And the record documents these facts:
        | fact               | value  | region   |
        | injury_mechanism   | fall   |          |
        | weeks_since_injury | 12     |          |
        | age_years          | 62     |          |
        | rotator_cuff_sign  | yes    | shoulder |
        | pain               | yes    | shoulder |
        | plain_films_result | normal | shoulder |
        | labral_sign        | no     | shoulder |
        | instability_sign   | no     | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And the indication "cuff" is met
      And "not-chronic" is met

    Scenario: MRI: the same at 40
      Given a request for an MRI of the shoulder
      And the record documents these facts:
        | fact               | value  | region   |
        | injury_mechanism   | fall   |          |
        | weeks_since_injury | 3      |          |
        | age_years          | 40     |          |
        | rotator_cuff_sign  | yes    | shoulder |
        | pain               | yes    | shoulder |
        | plain_films_result | normal | shoulder |
        | labral_sign        | no     | shoulder |
        | instability_sign   | no     | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "cuff" is not met
      And "over-forty" is not met

    Scenario: MRI: the same after work by repetition
      Given a request for an MRI of the shoulder
      And the record documents these facts:
        | fact               | value      | region   |
        | injury_mechanism   | repetitive |          |
        | weeks_since_injury | 3          |          |
        | age_years          | 62         |          |
        | rotator_cuff_sign  | yes        | shoulder |
        | pain               | yes        | shoulder |
        | plain_films_result | normal     | shoulder |
        | labral_sign        | no         | shoulder |
        | instability_sign   | no         | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "cuff" is not met
      And "cuff-trauma" is not met

    Scenario: MRI: the same at an unknown age
      Given a request for an MRI of the shoulder
      And the record documents these facts:
        | fact               | value  | region   |
        | injury_mechanism   | fall   |          |
        | weeks_since_injury | 3      |          |
        | rotator_cuff_sign  | yes    | shoulder |
        | pain               | yes    | shoulder |
        | plain_films_result | normal | shoulder |
        | labral_sign        | no     | shoulder |
        | instability_sign   | no     | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not documented
      And the indication "cuff" is not documented
      And "over-forty" is not documented

    Scenario: MRI: the same after a fall on an unknown day
      Given a request for an MRI of the shoulder
      And the record documents these facts:
        | fact               | value  | region   |
        | injury_mechanism   | fall   |          |
        | age_years          | 62     |          |
        | rotator_cuff_sign  | yes    | shoulder |
        | pain               | yes    | shoulder |
        | plain_films_result | normal | shoulder |
        | labral_sign        | no     | shoulder |
        | instability_sign   | no     | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not documented
      And the indication "cuff" is not documented
      And "cuff-trauma" is met
      And "not-chronic" is not documented

  Rule: An arthrogram of the shoulder is judged as an MRI is

    Scenario: arthrogram: a fall at 62, a positive cuff test
      Given a request for an arthrogram of the shoulder
      And the record documents these facts:
        | fact               | value | region   |
        | injury_mechanism   | fall  |          |
        | weeks_since_injury | 3     |          |
        | age_years          | 62    |          |
        | rotator_cuff_sign  | yes   | shoulder |
        | pain               | yes   | shoulder |
        | labral_sign        | no    | shoulder |
        | instability_sign   | no    | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And the indication "cuff" is met
      And "cuff-trauma" is met
      And "cuff-suspected" is met
      And "over-forty" is met
      And the indication "labrum" is not met

    Scenario: arthrogram: the same twelve weeks after the fall
      Given a request for an arthrogram of the shoulder
      And the record documents these facts:
        | fact               | value | region   |
        | injury_mechanism   | fall  |          |
        | weeks_since_injury | 12    |          |
        | age_years          | 62    |          |
        | rotator_cuff_sign  | yes   | shoulder |
        | pain               | yes   | shoulder |
        | labral_sign        | no    | shoulder |
        | instability_sign   | no    | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And the indication "cuff" is met
      And "not-chronic" is met

    Scenario: arthrogram: the same at 40
      Given a request for an arthrogram of the shoulder
      And the record documents these facts:
        | fact               | value | region   |
        | injury_mechanism   | fall  |          |
        | weeks_since_injury | 3     |          |
        | age_years          | 40    |          |
        | rotator_cuff_sign  | yes   | shoulder |
        | pain               | yes   | shoulder |
        | labral_sign        | no    | shoulder |
        | instability_sign   | no    | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "cuff" is not met
      And "over-forty" is not met

    Scenario: arthrogram: the same after work by repetition
      Given a request for an arthrogram of the shoulder
      And the record documents these facts:
        | fact               | value      | region   |
        | injury_mechanism   | repetitive |          |
        | weeks_since_injury | 3          |          |
        | age_years          | 62         |          |
        | rotator_cuff_sign  | yes        | shoulder |
        | pain               | yes        | shoulder |
        | labral_sign        | no         | shoulder |
        | instability_sign   | no         | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "cuff" is not met
      And "cuff-trauma" is not met

    Scenario: arthrogram: the same at an unknown age
      Given a request for an arthrogram of the shoulder
      And the record documents these facts:
        | fact               | value | region   |
        | injury_mechanism   | fall  |          |
        | weeks_since_injury | 3     |          |
        | rotator_cuff_sign  | yes   | shoulder |
        | pain               | yes   | shoulder |
        | labral_sign        | no    | shoulder |
        | instability_sign   | no    | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not documented
      And the indication "cuff" is not documented
      And "over-forty" is not documented

    Scenario: arthrogram: the same after a fall on an unknown day
      Given a request for an arthrogram of the shoulder
      And the record documents these facts:
        | fact              | value | region   |
        | injury_mechanism  | fall  |          |
        | age_years         | 62    |          |
        | rotator_cuff_sign | yes   | shoulder |
        | pain              | yes   | shoulder |
        | labral_sign       | no    | shoulder |
        | instability_sign  | no    | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not documented
      And the indication "cuff" is not documented
      And "cuff-trauma" is met
      And "not-chronic" is not documented

  Rule: An MR arthrogram of the shoulder is for the labrum, a repaired cuff, or a tear in doubt

    Scenario: MR arthrogram: a positive labral test
      Given a request for an MR arthrogram of the shoulder
      And the record documents "labral_sign" for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And the indication "labrum" is met
      And the indication "torn-again" is not met

    Scenario: MR arthrogram: a repaired cuff with a positive test
      Given a request for an MR arthrogram of the shoulder
      And the record documents these facts:
        | fact               | value | region   |
        | labral_sign        | no    | shoulder |
        | instability_sign   | no    | shoulder |
        | cuff_repair_before | yes   | shoulder |
        | rotator_cuff_sign  | yes   | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And the indication "torn-again" is met
      And "repaired" is met
      And the indication "labrum" is not met

    Scenario: MR arthrogram: no sign of a labral tear
      Given a request for an MR arthrogram of the shoulder
      And the record documents no "labral_sign" for the shoulder
      And the record documents no "instability_sign" for the shoulder
      And the record documents "rotator_cuff_sign" for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "labrum" is not met
      And the indication "torn-again" is not met
      And "repaired" is not met
      And "tear-suspected" is met

    Scenario: MR arthrogram: a repaired cuff without signs
      Given a request for an MR arthrogram of the shoulder
      And the record documents these facts:
        | fact               | value | region   |
        | labral_sign        | no    | shoulder |
        | instability_sign   | no    | shoulder |
        | cuff_repair_before | yes   | shoulder |
        | rotator_cuff_sign  | no    | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "torn-again" is not met
      And "tear-suspected" is not met

    Scenario: MR arthrogram: a repaired cuff that was not tested
      Given a request for an MR arthrogram of the shoulder
      And the record documents no "labral_sign" for the shoulder
      And the record documents no "instability_sign" for the shoulder
      And the record documents "cuff_repair_before" for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are not documented
      And the indication "torn-again" is not documented

    Scenario: MR arthrogram: done before, and whether a red flag is new turns on the age
      Given a request for an MR arthrogram of the shoulder
      And the record documents these facts:
        | fact              | value       | region   |
        | labral_sign       | yes         | shoulder |
        | same_study_before | yes         | shoulder |
        | injury_mechanism  | direct_blow |          |
        | bony_tenderness   | yes         | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: A CT of the shoulder follows films and looks at bone and labrum

    Scenario: CT: a labral sign after films
      Given a request for a CT of the shoulder
      And the record documents "labral_sign" for the shoulder
      And the record documents "plain_films_done" for the shoulder
      And the record documents no "study.ultrasound" for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And the indication "labrum" is met
      And "labrum-suspected" is met
      And "films-first" is met
      And the indication "cuff-or-slap" is not met
      And "ultrasound-done" is not met

    Scenario: CT: a cuff sign after films and ultrasound
      Given a request for a CT of the shoulder
      And the record documents these facts:
        | fact              | value | region   |
        | labral_sign       | no    | shoulder |
        | instability_sign  | no    | shoulder |
        | rotator_cuff_sign | yes   | shoulder |
        | plain_films_done  | yes   | shoulder |
        | study.ultrasound  | yes   | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And the indication "cuff-or-slap" is met
      And "cuff-tear" is met
      And "ultrasound-done" is met
      And the indication "labrum" is not met

    Scenario: CT: a labral sign before any film
      Given a request for a CT of the shoulder
      And the record documents "labral_sign" for the shoulder
      And the record documents no "plain_films_done" for the shoulder
      And the record documents no "study.ultrasound" for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "labrum" is not met
      And "films-first" is not met
      And the indication "cuff-or-slap" is not met
      And "filmed" is not met

    Scenario: CT: no sign of a tear
      Given a request for a CT of the shoulder
      And the record documents these facts:
        | fact              | value | region   |
        | labral_sign       | no    | shoulder |
        | instability_sign  | no    | shoulder |
        | rotator_cuff_sign | no    | shoulder |
        | plain_films_done  | yes   | shoulder |
        | study.ultrasound  | yes   | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "labrum" is not met
      And "labrum-suspected" is not met
      And the indication "cuff-or-slap" is not met
      And "tear-in-question" is not met
      And "cuff-tear" is not met
      And "labral-tear" is not met

    Scenario: CT: a labral sign, and films are not mentioned
      Given a request for a CT of the shoulder
      And the record documents "labral_sign" for the shoulder
      And the record documents no "study.ultrasound" for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are not documented
      And the indication "labrum" is not documented

    Scenario: CT: a broken upper arm, and what films show is not recorded
      Given a request for a CT of the shoulder
      And the record documents these facts:
        | fact              | value | region   |
        | labral_sign       | no    | shoulder |
        | instability_sign  | no    | shoulder |
        | rotator_cuff_sign | no    | shoulder |
        | dx.fracture       | yes   | shoulder |
      When the request is checked against "odg/shoulder"
      Then the criteria are not documented
      And the indication "proximal-humerus" is not documented

  Rule: Ultrasound of the shoulder is for a suspected cuff tear

    Scenario: Ultrasound: a positive cuff test
      Given a request for an ultrasound of the shoulder
      And the record documents "rotator_cuff_sign" for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And the indication "cuff" is met

    Scenario: Ultrasound: cuff tests are negative
      Given a request for an ultrasound of the shoulder
      And the record documents no "rotator_cuff_sign" for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "cuff" is not met

  Rule: A bone scan of the shoulder belongs to the first half year of a regional pain syndrome

    Scenario: Bone scan: regional pain diagnosed five months ago
      Given a request for a bone scan of the shoulder
      And the record documents "dx.crps" for the shoulder
      And the record documents "months_since_crps" as 5 months for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are met
      And the indication "early-regional-pain" is met

    Scenario: Bone scan: regional pain diagnosed seven months ago
      Given a request for a bone scan of the shoulder
      And the record documents "dx.crps" for the shoulder
      And the record documents "months_since_crps" as 7 months for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "early-regional-pain" is not met
      And "concept/early-regional-pain/early" is not met

    Scenario: Bone scan: no regional pain
      Given a request for a bone scan of the shoulder
      And the record documents "months_since_crps" as 1 months for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are not met
      And the indication "early-regional-pain" is not met
      And "concept/early-regional-pain/regional-pain" is not met

    Scenario: Bone scan: regional pain of unknown age
      Given a request for a bone scan of the shoulder
      And the record documents "dx.crps" for the shoulder
      When the request is checked against "odg/shoulder"
      Then the criteria are not documented
      And the indication "early-regional-pain" is not documented
      And "concept/early-regional-pain/early" is not documented

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An X-ray of the shoulder at <value> weeks after the injury: <what>
      Given a request for an X-ray of the shoulder
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "odg/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | value | what                          | criterion    | status  |
        | 11    | twelve weeks since the injury | three-months | not met |
        | 12    | twelve weeks since the injury | three-months | met     |
        | 13    | twelve weeks since the injury | three-months | met     |

    Scenario Outline: An MRI of the shoulder at <value> weeks after the injury: <what>
      Given a request for an MRI of the shoulder
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "odg/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                       | criterion   | status  |
        | 11    | no more than twelve weeks since the injury | not-chronic | met     |
        | 12    | no more than twelve weeks since the injury | not-chronic | met     |
        | 13    | no more than twelve weeks since the injury | not-chronic | not met |
        | 3     | four weeks since the injury                | subacute    | not met |
        | 4     | four weeks since the injury                | subacute    | met     |
        | 5     | four weeks since the injury                | subacute    | met     |

    Scenario Outline: An MRI of the shoulder at <value> years of age: <what>
      Given a request for an MRI of the shoulder
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | value | what    | criterion  | status  |
        | 39    | over 40 | over-forty | not met |
        | 40    | over 40 | over-forty | not met |
        | 41    | over 40 | over-forty | met     |

    Scenario Outline: An arthrogram of the shoulder at <value> weeks after the injury: <what>
      Given a request for an arthrogram of the shoulder
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "odg/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                       | criterion   | status  |
        | 11    | no more than twelve weeks since the injury | not-chronic | met     |
        | 12    | no more than twelve weeks since the injury | not-chronic | met     |
        | 13    | no more than twelve weeks since the injury | not-chronic | not met |
        | 3     | four weeks since the injury                | subacute    | not met |
        | 4     | four weeks since the injury                | subacute    | met     |
        | 5     | four weeks since the injury                | subacute    | met     |

    Scenario Outline: An arthrogram of the shoulder at <value> years of age: <what>
      Given a request for an arthrogram of the shoulder
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | value | what    | criterion  | status  |
        | 39    | over 40 | over-forty | not met |
        | 40    | over 40 | over-forty | not met |
        | 41    | over 40 | over-forty | met     |

  Rule: One finding counts for what it is, and for no more

    Scenario: A CT of the shoulder, and all that is known is no plain_films_done: a cuff tear or a tear of the upper labrum is suspected, and films and ultrasound came first
      Given a request for a CT of the shoulder
      And the record documents no "plain_films_done" for the shoulder
      When the request is checked against "odg/shoulder"
      Then "cuff-or-slap" is not met

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario Outline: An X-ray of the shoulder, and nobody says: <what>
      Given a request for an X-ray of the shoulder
      When the request is checked against "odg/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | what                         | criterion               | status         |
        | a bursitis is suspected      | bursitis-suspected      | not documented |
        | a calcification is suspected | calcification-suspected | not documented |
