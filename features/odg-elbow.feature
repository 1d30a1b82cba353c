Feature: ODG Elbow, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: elbow. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: An elbow that hurts is filmed once, before any other study

    Scenario: A painful elbow that was never filmed
      Given a request for an X-ray of the elbow
      And the record documents "pain" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are met
      And the indication "first-films" is met
      And the limit "full-motion-after-trauma" does not hold

    Scenario: A fall last week, pain and reduced motion
      Given a request for an X-ray of the elbow
      And the record documents these facts:
        | fact               | value | region |
        | injury_mechanism   | fall  |        |
        | weeks_since_injury | 1     |        |
        | pain               | yes   | elbow  |
        | fracture_suspected | no    | elbow  |
        | reduced_motion     | yes   | elbow  |
      When the request is checked against "odg/elbow"
      Then the criteria are met
      And the limit "full-motion-after-trauma" does not hold
      And "full-motion" is not met

    Scenario: A painful elbow that was filmed before
      Given a request for an X-ray of the elbow
      And the record documents "pain" for the elbow
      And the record documents "plain_films_done" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are not met
      And the indication "first-films" is not met
      And "never-filmed" is not met

    Scenario: An elbow that does not hurt
      Given a request for an X-ray of the elbow
      And the record documents no "pain" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are not met
      And the indication "first-films" is not met
      And "pain" is not met

    Scenario: A fall last week and full motion, and nobody says whether a fracture is suspected
      Given a request for an X-ray of the elbow
      And the record documents these facts:
        | fact               | value | region |
        | injury_mechanism   | fall  |        |
        | weeks_since_injury | 1     |        |
        | pain               | yes   | elbow  |
        | reduced_motion     | no    | elbow  |
      When the request is checked against "odg/elbow"
      Then the criteria are not documented
      And the limit "full-motion-after-trauma" is not documented
      And "break-suspected" is not documented

    Scenario: A fall on an unknown day and full motion
      Given a request for an X-ray of the elbow
      And the record documents these facts:
        | fact               | value | region |
        | injury_mechanism   | fall  |        |
        | pain               | yes   | elbow  |
        | fracture_suspected | no    | elbow  |
        | reduced_motion     | no    | elbow  |
      When the request is checked against "odg/elbow"
      Then the criteria are not documented
      And "fresh-injury" is not documented
      And the limit "full-motion-after-trauma" is not documented

  Rule: An MRI of the elbow needs three months of pain, films that settle nothing, and a suspicion

    Scenario: MRI: locking after three months and normal films
      Given a request for an MRI of the elbow
      And the record documents these facts:
        | fact                | value  | region |
        | pain                | yes    | elbow  |
        | weeks_since_injury  | 13     |        |
        | plain_films_result  | normal | elbow  |
        | locking_or_catching | yes    | elbow  |
        | tinel_or_phalen     | no     | elbow  |
        | instability_sign    | no     | elbow  |
      When the request is checked against "odg/elbow"
      Then the criteria are met
      And the indication "loose-body" is met
      And "locking" is met

    Scenario: MRI: locking after twelve weeks
      Given a request for an MRI of the elbow
      And the record documents these facts:
        | fact                | value  | region |
        | pain                | yes    | elbow  |
        | weeks_since_injury  | 12     |        |
        | plain_films_result  | normal | elbow  |
        | locking_or_catching | yes    | elbow  |
        | tinel_or_phalen     | no     | elbow  |
        | instability_sign    | no     | elbow  |
      When the request is checked against "odg/elbow"
      Then the criteria are met
      And the requirement "chronic" is met
      And "concept/chronic-limb-pain/three-months" is met

    Scenario: MRI: chronic pain and normal films without a suspicion
      Given a request for an MRI of the elbow
      And the record documents these facts:
        | fact                | value  | region |
        | pain                | yes    | elbow  |
        | weeks_since_injury  | 13     |        |
        | plain_films_result  | normal | elbow  |
        | locking_or_catching | no     | elbow  |
        | tinel_or_phalen     | no     | elbow  |
        | instability_sign    | no     | elbow  |
      When the request is checked against "odg/elbow"
      Then the criteria are not met
      And the requirement "chronic" is met
      And the requirement "films-nondiagnostic" is met
      And the indication "loose-body" is not met
      And the indication "nerve-or-mass" is not met
      And the indication "collateral-ligament" is not met

    Scenario: MRI: locking after eleven weeks
      Given a request for an MRI of the elbow
      And the record documents these facts:
        | fact                | value  | region |
        | pain                | yes    | elbow  |
        | weeks_since_injury  | 11     |        |
        | plain_films_result  | normal | elbow  |
        | locking_or_catching | yes    | elbow  |
        | tinel_or_phalen     | no     | elbow  |
        | instability_sign    | no     | elbow  |
      When the request is checked against "odg/elbow"
      Then the criteria are not met
      And the requirement "chronic" is not met
      And "concept/chronic-limb-pain/three-months" is not met
      And the indication "loose-body" is met

    Scenario: MRI: locking since an unknown day
      Given a request for an MRI of the elbow
      And the record documents these facts:
        | fact                | value  | region |
        | pain                | yes    | elbow  |
        | plain_films_result  | normal | elbow  |
        | locking_or_catching | yes    | elbow  |
        | tinel_or_phalen     | no     | elbow  |
        | instability_sign    | no     | elbow  |
      When the request is checked against "odg/elbow"
      Then the criteria are not documented
      And the requirement "chronic" is not documented
      And "concept/chronic-limb-pain/three-months" is not documented

    Scenario: MRI: locking, and pain is not mentioned
      Given a request for an MRI of the elbow
      And the record documents these facts:
        | fact                | value  | region |
        | weeks_since_injury  | 13     |        |
        | plain_films_result  | normal | elbow  |
        | locking_or_catching | yes    | elbow  |
        | tinel_or_phalen     | no     | elbow  |
        | instability_sign    | no     | elbow  |
      When the request is checked against "odg/elbow"
      Then the criteria are not documented
      And "concept/chronic-limb-pain/pain" is not documented

  Rule: An MR arthrogram of the elbow looks for loose bodies and unstable cartilage

    Scenario: MR arthrogram: a positive stress test
      Given a request for an MR arthrogram of the elbow
      And the record documents "instability_sign" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are met
      And the indication "loose-body-or-ligament" is met
      And "ligament" is met

    Scenario: MR arthrogram: a loose body is suspected
      Given a request for an MR arthrogram of the elbow
      And the record documents no "instability_sign" for the elbow
      And the record documents "loose_body_suspected" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are met
      And "loose-body" is met

    Scenario: MR arthrogram: the ligaments are stable
      Given a request for an MR arthrogram of the elbow
      And the record documents no "instability_sign" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are not met
      And the indication "loose-body-or-ligament" is not met
      And "ligament" is not met

    Scenario: MR arthrogram: done before, and nothing has changed
      Given a request for an MR arthrogram of the elbow
      And the record documents "instability_sign" for the elbow
      And the record documents "same_study_before" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: MR arthrogram: done before, and whether a red flag is new turns on the age
      Given a request for an MR arthrogram of the elbow
      And the record documents these facts:
        | fact              | value       | region |
        | instability_sign  | yes         | elbow  |
        | same_study_before | yes         | elbow  |
        | injury_mechanism  | direct_blow |        |
        | bony_tenderness   | yes         | elbow  |
      When the request is checked against "odg/elbow"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: A CT of the elbow follows films and looks for loose bodies and lesions of bone

    Scenario: CT: locking after nondiagnostic films
      Given a request for a CT of the elbow
      And the record documents "plain_films_result" as nondiagnostic for the elbow
      And the record documents "locking_or_catching" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are met
      And the requirement "films-nondiagnostic" is met
      And the indication "loose-body-or-bone" is met
      And "locking" is met

    Scenario: CT: a loose body is suspected
      Given a request for a CT of the elbow
      And the record documents "plain_films_result" as nondiagnostic for the elbow
      And the record documents no "locking_or_catching" for the elbow
      And the record documents "loose_body_suspected" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are met
      And "loose-body" is met

    Scenario: CT: locking, and films already show the cause
      Given a request for a CT of the elbow
      And the record documents "plain_films_result" as abnormal for the elbow
      And the record documents "locking_or_catching" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are not met
      And the requirement "films-nondiagnostic" is not met

    Scenario: CT: nondiagnostic films and no locking
      Given a request for a CT of the elbow
      And the record documents "plain_films_result" as nondiagnostic for the elbow
      And the record documents no "locking_or_catching" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are not met
      And the indication "loose-body-or-bone" is not met
      And "locking" is not met

    Scenario: CT: locking, and no films on record
      Given a request for a CT of the elbow
      And the record documents "locking_or_catching" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are not documented
      And the requirement "films-nondiagnostic" is not documented

    Scenario: CT: nondiagnostic films, and locking is not mentioned
      Given a request for a CT of the elbow
      And the record documents "plain_films_result" as nondiagnostic for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are not documented
      And the indication "loose-body-or-bone" is not documented

  Rule: Ultrasound of the elbow is for nerves, masses, the biceps tendon and bursas

    Scenario: Ultrasound: a positive Tinel sign
      Given a request for an ultrasound of the elbow
      And the record documents "tinel_or_phalen" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are met
      And "tinel" is met

    Scenario: Ultrasound: an entrapment is named
      Given a request for an ultrasound of the elbow
      And the record documents no "tinel_or_phalen" for the elbow
      And the record documents "dx.nerve_entrapment" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are met
      And "entrapment-named" is met

    Scenario: Ultrasound: a negative Tinel sign and nothing else
      Given a request for an ultrasound of the elbow
      And the record documents no "tinel_or_phalen" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are not met
      And the indication "nerve-biceps-or-bursa" is not met
      And "tinel" is not met

  Rule: A bone scan of the elbow belongs to the first half year of a regional pain syndrome

    Scenario: Bone scan: regional pain diagnosed five months ago
      Given a request for a bone scan of the elbow
      And the record documents "dx.crps" for the elbow
      And the record documents "months_since_crps" as 5 months for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are met
      And the indication "early-regional-pain" is met

    Scenario: Bone scan: regional pain diagnosed seven months ago
      Given a request for a bone scan of the elbow
      And the record documents "dx.crps" for the elbow
      And the record documents "months_since_crps" as 7 months for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are not met
      And the indication "early-regional-pain" is not met

    Scenario: Bone scan: regional pain of unknown age
      Given a request for a bone scan of the elbow
      And the record documents "dx.crps" for the elbow
      When the request is checked against "odg/elbow"
      Then the criteria are not documented
      And the indication "early-regional-pain" is not documented

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario: An X-ray of the elbow, and nobody says: motion is not reduced
      Given a request for an X-ray of the elbow
      When the request is checked against "odg/elbow"
      Then "full-motion" is not met
