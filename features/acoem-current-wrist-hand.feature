Feature: Hand, wrist and forearm disorders, by ACOEM Practice Guidelines, current edition

  What this guideline says about imaging of: forearm, wrist, hand. Each scenario asks the guideline itself, whatever
  the day; features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the wrist or hand are for a suspected fracture, of the scaphoid above all

    Scenario: A tender snuffbox
      Given a request for an X-ray of the wrist
      And the record documents "snuffbox_tenderness" for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are met
      And the indication "scaphoid" is met
      And the indication "fracture-suspected" is not met

    Scenario: A sprain, and the physician suspects a fracture
      Given a request for an X-ray of the wrist
      And the record documents "dx.sprain_strain" for the wrist
      And the record documents "fracture_suspected" for the wrist
      And the record documents no "snuffbox_tenderness" for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are met
      And the indication "fracture-suspected" is met
      And the indication "scaphoid" is not met

    Scenario: A sprain without any sign of a fracture
      Given a request for an X-ray of the wrist
      And the record documents "dx.sprain_strain" for the wrist
      And the record documents no "snuffbox_tenderness" for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not met
      And the indication "scaphoid" is not met
      And the indication "fracture-suspected" is not met

    Scenario: Filmed one week ago, and the snuffbox is still tender
      Given a request for an X-ray of the wrist
      And the record documents these facts:
        | fact                    | value  | region |
        | snuffbox_tenderness     | yes    | wrist  |
        | same_study_before       | yes    | wrist  |
        | months_since_same_study | 0.2    | wrist  |
        | plain_films_result      | normal | wrist  |
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not met
      And the limit "repeat-without-change" holds
      And "two-weeks" is not met
      And "scaphoid-after-two-weeks" is not met
      And the indication "scaphoid" is met

    Scenario: A fracture in question only if older than seventy
      Given a request for an X-ray of the wrist
      And the record documents "injury_mechanism" as twist
      And the record documents "bony_tenderness" for the wrist
      And the record documents no "snuffbox_tenderness" for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not documented
      And the indication "fracture-suspected" is not documented

    Scenario: Filmed on an unknown day, and the snuffbox is still tender
      Given a request for an X-ray of the wrist
      And the record documents "snuffbox_tenderness" for the wrist
      And the record documents "same_study_before" for the wrist
      And the record documents "plain_films_result" as normal for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented
      And "two-weeks" is not documented

    Scenario Outline: Plain films of the forearm, wrist or hand: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not documented
      And the indication "scaphoid" is not documented

      Examples:
        | study                   |
        | an X-ray of the forearm |
        | an X-ray of the wrist   |
        | an X-ray of the hand    |

  Rule: An MRI of the wrist is for what films hide, and no routine for carpal tunnel syndrome

    Scenario: A tender snuffbox, and films do not show a fracture
      Given a request for an MRI of the wrist
      And the record documents "snuffbox_tenderness" for the wrist
      And the record documents "plain_films_result" as normal for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are met
      And the indication "hidden-scaphoid-fracture" is met
      And "snuffbox" is met
      And "negative-films" is met
      And the indication "fibrocartilage" is not met

    Scenario: A suspected fracture, and films do not show it
      Given a request for an MRI of the wrist
      And the record documents "fracture_suspected" for the wrist
      And the record documents no "snuffbox_tenderness" for the wrist
      And the record documents "plain_films_result" as equivocal for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are met
      And "suspected" is met
      And "snuffbox" is not met

    Scenario: A tender snuffbox, and films show a fracture
      Given a request for an MRI of the wrist
      And the record documents "snuffbox_tenderness" for the wrist
      And the record documents "plain_films_result" as abnormal for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not met
      And the indication "hidden-scaphoid-fracture" is not met
      And "negative-films" is not met

    Scenario: Carpal tunnel syndrome alone
      Given a request for an MRI of the wrist
      And the record documents "dx.carpal_tunnel" for the wrist
      And the record documents no "snuffbox_tenderness" for the wrist
      And the record documents "numbness" for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not met
      And the indication "hidden-scaphoid-fracture" is not met
      And the indication "fibrocartilage" is not met
      And the indication "kienbock" is not met
      And "suspicion" is not met

    Scenario: A tender snuffbox without films
      Given a request for an MRI of the wrist
      And the record documents "snuffbox_tenderness" for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not documented
      And the indication "hidden-scaphoid-fracture" is not documented
      And "negative-films" is not documented

    Scenario: A fracture in question only if older than seventy, films negative
      Given a request for an MRI of the wrist
      And the record documents these facts:
        | fact                | value  | region |
        | injury_mechanism    | twist  |        |
        | bony_tenderness     | yes    | wrist  |
        | snuffbox_tenderness | no     | wrist  |
        | plain_films_result  | normal | wrist  |
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not documented
      And "suspected" is not documented
      And "suspicion" is not documented

    Scenario Outline: MRI of the forearm, wrist or hand: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not documented
      And "snuffbox" is not documented

      Examples:
        | study                 |
        | an MRI of the forearm |
        | an MRI of the wrist   |
        | an MRI of the hand    |

  Rule: An MR arthrogram of the wrist is for the triangular fibrocartilage

    Scenario: An arthrogram where the fibrocartilage may be torn, and care has failed
      Given a request for an MR arthrogram of the wrist
      And the record documents these facts:
        | fact                      | value | region |
        | ligament_injury_suspected | yes   | wrist  |
        | conservative_care_given   | yes   | wrist  |
        | pain                      | yes   | wrist  |
        | symptoms_improving        | no    | wrist  |
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are met
      And the indication "fibrocartilage" is met
      And "tear-suspected" is met
      And "tear-named" is not met

    Scenario: An arthrogram where a tear is named, and care has failed
      Given a request for an MR arthrogram of the wrist
      And the record documents these facts:
        | fact                    | value | region |
        | dx.ligament_tear        | yes   | wrist  |
        | conservative_care_given | yes   | wrist  |
        | pain                    | yes   | wrist  |
        | symptoms_improving      | no    | wrist  |
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are met
      And the indication "fibrocartilage" is met
      And "tear-named" is met

    Scenario: An arthrogram where a tear is named, and care helps
      Given a request for an MR arthrogram of the wrist
      And the record documents these facts:
        | fact                    | value | region |
        | dx.ligament_tear        | yes   | wrist  |
        | conservative_care_given | yes   | wrist  |
        | pain                    | yes   | wrist  |
        | symptoms_improving      | yes   | wrist  |
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not met
      And the indication "fibrocartilage" is not met
      And "failed-care" is not met

    Scenario: An earlier arthrogram, and nothing has changed
      Given a request for an MR arthrogram of the wrist
      And the record documents these facts:
        | fact                    | value | region |
        | dx.ligament_tear        | yes   | wrist  |
        | conservative_care_given | yes   | wrist  |
        | pain                    | yes   | wrist  |
        | same_study_before       | yes   | wrist  |
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: An arthrogram where a tear is named, and no word on care
      Given a request for an MR arthrogram of the wrist
      And the record documents "dx.ligament_tear" for the wrist
      And the record documents "pain" for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not documented
      And the indication "fibrocartilage" is not documented

    Scenario: An earlier arthrogram, and a fracture in question only if older than seventy
      Given a request for an MR arthrogram of the wrist
      And the record documents these facts:
        | fact                    | value | region |
        | dx.ligament_tear        | yes   | wrist  |
        | conservative_care_given | yes   | wrist  |
        | pain                    | yes   | wrist  |
        | injury_mechanism        | twist |        |
        | bony_tenderness         | yes   | wrist  |
        | same_study_before       | yes   | wrist  |
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: A CT of the wrist or hand shows how a fracture stands and heals

    Scenario: The union of a scaphoid fracture is in question
      Given a request for a CT of the wrist
      And the record documents "dx.fracture" for the wrist
      And the record documents "fracture_union_in_question" for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are met
      And the indication "fracture-question" is met

    Scenario: A fracture without a question about it
      Given a request for a CT of the wrist
      And the record documents "dx.fracture" for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not met
      And the indication "fracture-question" is not met

    Scenario: An earlier CT, and nothing has changed
      Given a request for a CT of the wrist
      And the record documents "fracture_union_in_question" for the wrist
      And the record documents "same_study_before" for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: An earlier CT, and a fracture in question only if older than seventy
      Given a request for a CT of the wrist
      And the record documents these facts:
        | fact                       | value | region |
        | fracture_union_in_question | yes   | wrist  |
        | injury_mechanism           | twist |        |
        | bony_tenderness            | yes   | wrist  |
        | same_study_before          | yes   | wrist  |
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

    Scenario Outline: CT of the forearm, wrist or hand: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not met
      And the indication "fracture-question" is not met

      Examples:
        | study               |
        | a CT of the forearm |
        | a CT of the wrist   |
        | a CT of the hand    |

  Rule: Ultrasound of the wrist is no routine for carpal tunnel syndrome

    Scenario: Ultrasound for carpal tunnel syndrome
      Given a request for an ultrasound of the wrist
      And the record documents "dx.carpal_tunnel" for the wrist
      And the record documents "tinel_or_phalen" for the wrist
      When the request is checked against "acoem-current/wrist-hand"
      Then the criteria are not met

  Rule: One finding counts for what it is, and for no more

    Scenario Outline: An X-ray of the forearm, and all that is known is <finding> = <value>: <what>
      Given a request for an X-ray of the forearm
      And the record documents "<finding>" as <value> for the forearm
      When the request is checked against "acoem-current/wrist-hand"
      Then "<criterion>" is <status>

      Examples:
        | finding            | value         | what                              | criterion      | status |
        | plain_films_result | nondiagnostic | the films did not show a fracture | films-negative | met    |
        | plain_films_result | equivocal     | the films did not show a fracture | films-negative | met    |

    Scenario Outline: An MRI of the forearm, and all that is known is <finding> = <value>: <what>
      Given a request for an MRI of the forearm
      And the record documents "<finding>" as <value> for the forearm
      When the request is checked against "acoem-current/wrist-hand"
      Then "<criterion>" is <status>

      Examples:
        | finding            | value         | what                                      | criterion           | status |
        | plain_films_result | nondiagnostic | plain films were taken and do not show it | negative-films      | met    |
        | plain_films_result | nondiagnostic | films are normal or equivocal             | films-leave-it-open | met    |
        | plain_films_result | equivocal     | films are normal or equivocal             | films-leave-it-open | met    |
