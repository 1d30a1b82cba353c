Feature: Knee and leg, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: knee, lower extremity. Each scenario asks the guideline itself, whatever
  the day; features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the knee go by how it was hurt, by age and by where the pain is

    Scenario: Films: A fresh fall with tenderness
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as fall
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "tenderness" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are met
      And the indication "acute-injury" is met
      And "tender" is met
      And the indication "unknown-mechanism" is not met
      And the indication "nontraumatic-adult" is not met

    Scenario: Films: A fresh twist with an effusion
      Given a request for an X-ray of the knee
      And the record documents these facts:
        | fact               | value | region |
        | injury_mechanism   | twist |        |
        | weeks_since_injury | 0     |        |
        | effusion           | yes   | knee   |
        | tenderness         | no    | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are met
      And "swollen-joint" is met

    Scenario: Films: A fresh fall and none of the signs
      Given a request for an X-ray of the knee
      And the record documents these facts:
        | fact                     | value | region |
        | injury_mechanism         | fall  |        |
        | weeks_since_injury       | 0     |        |
        | tenderness               | no    | knee   |
        | effusion                 | no    | knee   |
        | inability_to_bear_weight | no    | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "injury-sign" is not met
      And the indication "acute-injury" is not met

    Scenario: Films: A fresh fall with tenderness, filmed already
      Given a request for an X-ray of the knee
      And the record documents these facts:
        | fact               | value | region |
        | injury_mechanism   | fall  |        |
        | weeks_since_injury | 1     |        |
        | tenderness         | yes   | knee   |
        | plain_films_done   | yes   | knee   |
        | same_study_before  | yes   | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "injury-first-films" is not met
      And the indication "acute-injury" is not met
      And the limit "repeat-without-change" holds

    Scenario: Films: A fresh fall, nothing examined
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as fall
      And the record documents "weeks_since_injury" as 0 weeks
      And the record documents "age_years" as 40 years
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "injury-sign" is not documented
      And the indication "acute-injury" is not documented

    Scenario: Films: A fall on an unknown day, with tenderness
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as fall
      And the record documents "tenderness" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "injury" is not documented

    Scenario Outline: Plain films of the knee or leg: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "injury" is not met

      Examples:
        | study                           |
        | an X-ray of the knee            |
        | an X-ray of the lower extremity |

  Rule: An MRI of the knee follows an injury with a suspicion, or films that do not explain the pain

    Scenario: MRI: A twist with a positive meniscal test
      Given a request for an MRI of the knee
      And the record documents "injury_mechanism" as twist
      And the record documents "weeks_since_injury" as 2 weeks
      And the record documents "meniscal_sign" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are met
      And "derangement" is met
      And the indication "injury-with-lesion" is met
      And the indication "nontraumatic-adult" is not met

    Scenario: MRI: The meniscal test is positive five months after the twist
      Given a request for an MRI of the knee
      And the record documents "injury_mechanism" as twist
      And the record documents "weeks_since_injury" as 22 weeks
      And the record documents "meniscal_sign" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are met
      And the indication "injury-with-lesion" is met

    Scenario: MRI: A bruised knee, tender at the joint line, no effusion (against CM17-0009574)
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact                  | value       | region |
        | injury_mechanism      | direct_blow |        |
        | weeks_since_injury    | 2           |        |
        | pain                  | yes         | knee   |
        | joint_line_tenderness | yes         | knee   |
        | effusion              | no          | knee   |
        | meniscal_sign         | no          | knee   |
        | instability_sign      | no          | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "injury" is met
      And "derangement" is not met
      And "lesion" is not met
      And the indication "injury-with-lesion" is not met

    Scenario: MRI: An adolescent without an injury, films abnormal
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact                    | value      | region |
        | age_years               | 17         |        |
        | injury_mechanism        | repetitive |        |
        | plain_films_result      | abnormal   | knee   |
        | patellofemoral_symptoms | no         | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "young-films" is not met
      And the indication "nontraumatic-young" is not met

    Scenario: MRI: A bruised knee that nobody examined
      Given a request for an MRI of the knee
      And the record documents "injury_mechanism" as direct_blow
      And the record documents "weeks_since_injury" as 2 weeks
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "derangement" is not documented
      And "lesion" is not documented
      And the indication "injury-with-lesion" is not documented

    Scenario: MRI: The same, and no films are mentioned
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact                    | value      | region |
        | age_years               | 50         |        |
        | injury_mechanism        | repetitive |        |
        | meniscal_sign           | yes        | knee   |
        | patellofemoral_symptoms | no         | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "adult-films" is not documented
      And the indication "nontraumatic-adult" is not documented

    Scenario Outline: MRI of the knee or leg: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "injury" is not met

      Examples:
        | study                         |
        | an MRI of the knee            |
        | an MRI of the lower extremity |

  Rule: An upright MRI of the knee is not recommended, whatever the record says

    Scenario: Upright MRI of the knee
      Given a request for an upright or weight-bearing MRI of the knee
      And the record documents "injury_mechanism" as twist
      And the record documents "meniscal_sign" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met

    Scenario Outline: Upright MRI of the knee or leg: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met

      Examples:
        | study                                                   |
        | an upright or weight-bearing MRI of the knee            |
        | an upright or weight-bearing MRI of the lower extremity |

  Rule: A CT of the knee is for a painful replacement, and not for templates

    Scenario: CT: A painful total knee, films normal
      Given a request for a CT of the knee
      And the record documents "joint_replaced" for the knee
      And the record documents "pain" for the knee
      And the record documents "plain_films_result" as normal for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are met
      And the indication "painful-replacement" is met

    Scenario: CT: A painful total knee, the films show it loose
      Given a request for a CT of the knee
      And the record documents "joint_replaced" for the knee
      And the record documents "pain" for the knee
      And the record documents "plain_films_result" as abnormal for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "films-doubtful" is not met

    Scenario: CT: A total knee that does not hurt
      Given a request for a CT of the knee
      And the record documents "joint_replaced" for the knee
      And the record documents no "pain" for the knee
      And the record documents "plain_films_result" as normal for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "painful" is not met

    Scenario: CT: A total knee, pain and films not recorded
      Given a request for a CT of the knee
      And the record documents "joint_replaced" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "painful" is not documented
      And "films-doubtful" is not documented
      And the indication "painful-replacement" is not documented

    Scenario: CT: Done before, a red flag open for want of the age
      Given a request for a CT of the knee
      And the record documents these facts:
        | fact               | value  | region |
        | joint_replaced     | yes    | knee   |
        | pain               | yes    | knee   |
        | plain_films_result | normal | knee   |
        | same_study_before  | yes    | knee   |
        | injury_mechanism   | twist  |        |
        | bony_tenderness    | yes    | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: An MR arthrogram of the knee is for a meniscus that was repaired or largely removed

    Scenario: Arthrogram: A repaired meniscus, a tear is named
      Given a request for an MR arthrogram of the knee
      And the record documents "meniscus_operated_largely" for the knee
      And the record documents "dx.meniscal_tear" for the knee
      And the record documents no "meniscal_sign" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are met
      And "tear-named" is met
      And the indication "operated-meniscus" is met

    Scenario: Arthrogram: A repaired meniscus, a positive test
      Given a request for an MR arthrogram of the knee
      And the record documents "meniscus_operated_largely" for the knee
      And the record documents "meniscal_sign" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are met
      And "test-positive" is met

    Scenario: Arthrogram: A repaired meniscus and no sign of a tear
      Given a request for an MR arthrogram of the knee
      And the record documents "meniscus_operated_largely" for the knee
      And the record documents no "meniscal_sign" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "tear-suspected" is not met

    Scenario: Arthrogram: Less than a quarter was removed
      Given a request for an MR arthrogram of the knee
      And the record documents no "meniscus_operated_largely" for the knee
      And the record documents "meniscal_sign" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "operated" is not met

    Scenario: Arthrogram: Done before, a red flag open for want of the age
      Given a request for an MR arthrogram of the knee
      And the record documents these facts:
        | fact                      | value | region |
        | meniscus_operated_largely | yes   | knee   |
        | meniscal_sign             | yes   | knee   |
        | same_study_before         | yes   | knee   |
        | injury_mechanism          | twist |        |
        | bony_tenderness           | yes   | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: A bone scan of the knee is for a painful replacement or an early regional pain syndrome

    Scenario: Scan: A painful total knee, no loosening, no infection
      Given a request for a bone scan of the knee
      And the record documents these facts:
        | fact                      | value  | region |
        | joint_replaced            | yes    | knee   |
        | pain                      | yes    | knee   |
        | plain_films_result        | normal | knee   |
        | joint_aspiration_negative | yes    | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are met
      And the indication "painful-replacement" is met

    Scenario: Scan: Regional pain known for two months
      Given a request for a bone scan of the lower extremity
      And the record documents "dx.crps" for the lower extremity
      And the record documents "months_since_crps" as 2 months for the lower extremity
      When the request is checked against "odg/knee-leg"
      Then the criteria are met
      And the indication "regional-pain" is met

    Scenario: Scan: A painless total knee
      Given a request for a bone scan of the knee
      And the record documents these facts:
        | fact                      | value  | region |
        | joint_replaced            | yes    | knee   |
        | pain                      | no     | knee   |
        | plain_films_result        | normal | knee   |
        | joint_aspiration_negative | yes    | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "painful" is not met

    Scenario: Scan: The films show it loose, and the puncture shows an infection
      Given a request for a bone scan of the knee
      And the record documents these facts:
        | fact                      | value    | region |
        | joint_replaced            | yes      | knee   |
        | pain                      | yes      | knee   |
        | plain_films_result        | abnormal | knee   |
        | joint_aspiration_negative | no       | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "no-loosening" is not met
      And "no-infection" is not met

    Scenario: Scan: A total knee and nothing else recorded
      Given a request for a bone scan of the knee
      And the record documents "joint_replaced" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "painful" is not documented
      And "no-loosening" is not documented
      And "no-infection" is not documented
      And the indication "painful-replacement" is not documented

    Scenario: Scan: Regional pain, nobody says since when
      Given a request for a bone scan of the lower extremity
      And the record documents "dx.crps" for the lower extremity
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And the indication "regional-pain" is not documented

    Scenario: Bone scan: A replaced knee, and the films are abnormal
      Given a request for a bone scan of the knee
      And the record documents "plain_films_result" as abnormal for the knee
      And the record documents "joint_replaced" for the knee
      When the request is checked against "odg/knee-leg"
      Then the indication "painful-replacement" is not met

    Scenario: Bone scan: A replaced knee, and the puncture does not rule out infection
      Given a request for a bone scan of the knee
      And the record documents no "joint_aspiration_negative" for the knee
      And the record documents "joint_replaced" for the knee
      When the request is checked against "odg/knee-leg"
      Then the indication "painful-replacement" is not met

    Scenario Outline: Bone scan of the knee or leg: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "replaced" is not met

      Examples:
        | study                              |
        | a bone scan of the knee            |
        | a bone scan of the lower extremity |

  Rule: Ultrasound of the knee is for a fresh ligament injury with blood in the joint

    Scenario: Ultrasound: A fresh twist, blood in the joint, lax
      Given a request for an ultrasound of the knee
      And the record documents these facts:
        | fact               | value | region |
        | injury_mechanism   | twist |        |
        | weeks_since_injury | 1     |        |
        | hemarthrosis       | yes   | knee   |
        | instability_sign   | yes   | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are met
      And "fresh" is met
      And the indication "cruciate-injury" is met

    Scenario: Ultrasound: A torn ligament seen before by ultrasound
      Given a request for an ultrasound of the knee
      And the record documents "dx.ligament_tear" for the knee
      And the record documents "same_study_before" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are met
      And "follow-up" is met

    Scenario: Ultrasound: A fresh twist, no blood, not lax
      Given a request for an ultrasound of the knee
      And the record documents these facts:
        | fact               | value | region |
        | injury_mechanism   | twist |        |
        | weeks_since_injury | 1     |        |
        | hemarthrosis       | no    | knee   |
        | instability_sign   | no    | knee   |
      When the request is checked against "odg/knee-leg"
      Then the criteria are not met
      And "fresh-blood" is not met
      And "fresh-laxity" is not met

    Scenario: Ultrasound: A fresh twist, nothing examined
      Given a request for an ultrasound of the knee
      And the record documents "injury_mechanism" as twist
      And the record documents "weeks_since_injury" as 1 weeks
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "fresh-blood" is not documented
      And "fresh-laxity" is not documented
      And "fresh" is not documented
      And the indication "cruciate-injury" is not documented

    Scenario: Ultrasound: A twist on an unknown day
      Given a request for an ultrasound of the knee
      And the record documents "injury_mechanism" as twist
      And the record documents "hemarthrosis" for the knee
      And the record documents "instability_sign" for the knee
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "fresh-injury" is not documented

    Scenario: Ultrasound: A fall, and no blood in the joint
      Given a request for an ultrasound of the knee
      And the record documents no "hemarthrosis" for the knee
      And the record documents "injury_mechanism" as fall
      When the request is checked against "odg/knee-leg"
      Then "fresh" is not met

    Scenario: Ultrasound: A fall, and the knee is stable
      Given a request for an ultrasound of the knee
      And the record documents no "instability_sign" for the knee
      And the record documents "injury_mechanism" as fall
      When the request is checked against "odg/knee-leg"
      Then "fresh" is not met

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An X-ray of the knee at <value> years of age: <what>
      Given a request for an X-ray of the knee
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/knee-leg"
      Then "<criterion>" is <status>

      Examples:
        | value | what        | criterion | status  |
        | 17    | under 18    | young     | met     |
        | 18    | under 18    | young     | not met |
        | 19    | under 18    | young     | not met |
        | 17    | 18 or older | adult     | not met |
        | 18    | 18 or older | adult     | met     |
        | 19    | 18 or older | adult     | met     |

    Scenario Outline: An MRI of the knee at <value> years of age: <what>
      Given a request for an MRI of the knee
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/knee-leg"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                                                                    | criterion          | status  |
        | 17    | under 18                                                                                | young              | met     |
        | 18    | under 18                                                                                | young              | not met |
        | 19    | under 18                                                                                | young              | not met |
        | 17    | 18 or older                                                                             | adult              | not met |
        | 18    | 18 or older                                                                             | adult              | met     |
        | 19    | 18 or older                                                                             | adult              | met     |
        | 17    | 18 or older                                                                             | films-adult        | not met |
        | 18    | 18 or older                                                                             | films-adult        | met     |
        | 19    | 18 or older                                                                             | films-adult        | met     |
        | 17    | no injury, an adult, pain in no one place, films nondiagnostic, a derangement suspected | nontraumatic-adult | not met |

  Rule: One finding counts for what it is, and for no more

    Scenario Outline: An X-ray of the knee, and all that is known is <finding>: <what>
      Given a request for an X-ray of the knee
      And the record documents "<finding>" for the knee
      When the request is checked against "odg/knee-leg"
      Then "<criterion>" is <status>

      Examples:
        | finding                  | what                                                                                             | criterion         | status  |
        | inability_to_bear_weight | nobody knows how it happened; the kneecap is tender, there is an effusion, and the patient walks | unknown-mechanism | not met |
        | dislocation_suspected    | a significant trauma, and a dislocation is suspected                                             | major-injury      | not met |

    Scenario: An X-ray of the knee, and all that is known of the worker is injury_mechanism = crush: a vehicle crash or a crush
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as crush
      When the request is checked against "odg/knee-leg"
      Then "crash" is met

    Scenario Outline: An MRI of the knee, and all that is known is <finding>: <what>
      Given a request for an MRI of the knee
      And the record documents "<finding>" for the knee
      When the request is checked against "odg/knee-leg"
      Then "<criterion>" is <status>

      Examples:
        | finding                       | what                                                                                     | criterion            | status  |
        | patellofemoral_symptoms       | no injury, a child or adolescent, not the kneecap joint, films nondiagnostic             | nontraumatic-young   | not met |
        | films_show_advanced_arthritis | no injury, complaints of the kneecap joint, films nondiagnostic, a derangement suspected | nontraumatic-kneecap | not met |

    Scenario: An MRI of the knee, and all that is known of the worker is new_injury: no injury, complaints of the kneecap joint, films nondiagnostic, a derangement suspected
      Given a request for an MRI of the knee
      And the record documents "new_injury"
      When the request is checked against "odg/knee-leg"
      Then "nontraumatic-kneecap" is not met

    Scenario: An MRI of the knee, and all that is known is no pain, against a limit: a replaced knee without pain is only followed up
      Given a request for an MRI of the knee
      And the record documents no "pain" for the knee
      When the request is checked against "odg/knee-leg"
      Then the limit "painless-replacement" does not hold

    Scenario: An MRI of the knee, and all that is known is plain_films_result = nondiagnostic: normal or nondiagnostic
      Given a request for an MRI of the knee
      And the record documents "plain_films_result" as nondiagnostic for the knee
      When the request is checked against "odg/knee-leg"
      Then "concept/knee-films-nondiagnostic/normal" is met

    Scenario Outline: A CT of the knee, and all that is known is <finding> = <value>: <what>
      Given a request for a CT of the knee
      And the record documents "<finding>" as <value> for the knee
      When the request is checked against "odg/knee-leg"
      Then "<criterion>" is <status>

      Examples:
        | finding            | value         | what                             | criterion      | status |
        | plain_films_result | equivocal     | the films are normal or doubtful | films-doubtful | met    |
        | plain_films_result | nondiagnostic | the films are normal or doubtful | films-doubtful | met    |

    Scenario Outline: An ultrasound of the knee, and all that is known is <finding>: <what>
      Given a request for an ultrasound of the knee
      And the record documents "<finding>" for the knee
      When the request is checked against "odg/knee-leg"
      Then "<criterion>" is <status>

      Examples:
        | finding           | what        | criterion | status  |
        | dx.ligament_tear  | a follow-up | follow-up | not met |
        | same_study_before | a follow-up | follow-up | not met |

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario Outline: An X-ray of the knee, and nobody says: <what>
      Given a request for an X-ray of the knee
      When the request is checked against "odg/knee-leg"
      Then "<criterion>" is <status>

      Examples:
        | what                       | criterion     | status         |
        | tenderness                 | tender        | not documented |
        | an effusion                | swollen-joint | not documented |
        | the leg bears no weight    | no-weight     | not documented |
        | the trauma was significant | significant   | not met        |
        | a vehicle crash or a crush | crash         | not met        |
        | the knee hurts             | young-pain    | not documented |

    Scenario Outline: An MRI of the knee, and nobody says: <what>
      Given a request for an MRI of the knee
      When the request is checked against "odg/knee-leg"
      Then "<criterion>" is <status>

      Examples:
        | what                  | criterion | status  |
        | the knee was replaced | replaced  | not met |
        | it does not hurt      | painless  | not met |

    Scenario Outline: An ultrasound of the knee, and nobody says: <what>
      Given a request for an ultrasound of the knee
      When the request is checked against "odg/knee-leg"
      Then "<criterion>" is <status>

      Examples:
        | what                          | criterion   | status  |
        | a ligament tear is diagnosed  | tear-known  | not met |
        | an ultrasound was done before | seen-before | not met |
