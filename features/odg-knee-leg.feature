Feature: Knee and leg, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: knee, lower extremity. Each scenario asks the guideline itself, whatever
  the day; features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Plain films of the knee or leg

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

    Scenario Outline: Under 18: <value> years
      Given a request for an X-ray of the knee
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/knee-leg"
      Then "young" is <status>

      Examples:
        | value | status  |
        | 17    | met     |
        | 18    | not met |
        | 19    | not met |

    Scenario Outline: 18 or older: <value> years
      Given a request for an X-ray of the knee
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/knee-leg"
      Then "adult" is <status>

      Examples:
        | value | status  |
        | 17    | not met |
        | 18    | met     |
        | 19    | met     |

    Scenario: Tenderness: the record is silent
      Given a request for an X-ray of the knee
      When the request is checked against "odg/knee-leg"
      Then "tender" is not documented

    Scenario: An effusion: the record is silent
      Given a request for an X-ray of the knee
      When the request is checked against "odg/knee-leg"
      Then "swollen-joint" is not documented

    Scenario: The leg bears no weight: the record is silent
      Given a request for an X-ray of the knee
      When the request is checked against "odg/knee-leg"
      Then "no-weight" is not documented

    Scenario: Nobody knows how it happened; the kneecap is tender, there is an effusion, and the patient walks: inability to bear weight
      Given a request for an X-ray of the knee
      And the record documents "inability_to_bear_weight" for the knee
      When the request is checked against "odg/knee-leg"
      Then the indication "unknown-mechanism" is not met

    Scenario: The trauma was significant: the record is silent
      Given a request for an X-ray of the knee
      When the request is checked against "odg/knee-leg"
      Then "significant" is not met

    Scenario: A vehicle crash or a crush: the record is silent
      Given a request for an X-ray of the knee
      When the request is checked against "odg/knee-leg"
      Then "crash" is not met

    Scenario: A vehicle crash or a crush: injury mechanism crush
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as crush
      When the request is checked against "odg/knee-leg"
      Then "crash" is met

    Scenario: A significant trauma, and a dislocation is suspected: dislocation suspected
      Given a request for an X-ray of the knee
      And the record documents "dislocation_suspected" for the knee
      When the request is checked against "odg/knee-leg"
      Then the indication "major-injury" is not met

    Scenario: The knee hurts: the record is silent
      Given a request for an X-ray of the knee
      When the request is checked against "odg/knee-leg"
      Then "young-pain" is not documented

    Scenario: Under 18: age years 18
      Given a request for an X-ray of the knee
      And the record documents "age_years" as 18 years
      When the request is checked against "odg/knee-leg"
      Then "young" is not met

    Scenario: 18 or older: age years 18
      Given a request for an X-ray of the knee
      And the record documents "age_years" as 18 years
      When the request is checked against "odg/knee-leg"
      Then "adult" is met

    Scenario Outline: Plain films of the knee or leg: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "injury" is not met

      Examples:
        | study                           |
        | an X-ray of the knee            |
        | an X-ray of the lower extremity |

  Rule: MRI of the knee or leg

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

    Scenario Outline: Under 18: <value> years (2)
      Given a request for an MRI of the knee
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/knee-leg"
      Then "young" is <status>

      Examples:
        | value | status  |
        | 17    | met     |
        | 18    | not met |
        | 19    | not met |

    Scenario Outline: 18 or older: <value> years (2)
      Given a request for an MRI of the knee
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/knee-leg"
      Then "adult" is <status>

      Examples:
        | value | status  |
        | 17    | not met |
        | 18    | met     |
        | 19    | met     |

    Scenario Outline: 18 or older: <value> years (3)
      Given a request for an MRI of the knee
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/knee-leg"
      Then "films-adult" is <status>

      Examples:
        | value | status  |
        | 17    | not met |
        | 18    | met     |
        | 19    | met     |

    Scenario: Under 18: age years 18 (2)
      Given a request for an MRI of the knee
      And the record documents "age_years" as 18 years
      When the request is checked against "odg/knee-leg"
      Then "young" is not met

    Scenario: No injury, a child or adolescent, not the kneecap joint, films nondiagnostic: patellofemoral symptoms
      Given a request for an MRI of the knee
      And the record documents "patellofemoral_symptoms" for the knee
      When the request is checked against "odg/knee-leg"
      Then the indication "nontraumatic-young" is not met

    Scenario: No injury, complaints of the kneecap joint, films nondiagnostic, a derangement suspected: new injury
      Given a request for an MRI of the knee
      And the record documents "new_injury"
      When the request is checked against "odg/knee-leg"
      Then the indication "nontraumatic-kneecap" is not met

    Scenario: No injury, complaints of the kneecap joint, films nondiagnostic, a derangement suspected: films show advanced arthritis
      Given a request for an MRI of the knee
      And the record documents "films_show_advanced_arthritis" for the knee
      When the request is checked against "odg/knee-leg"
      Then the indication "nontraumatic-kneecap" is not met

    Scenario: 18 or older: age years 18 (2)
      Given a request for an MRI of the knee
      And the record documents "age_years" as 18 years
      When the request is checked against "odg/knee-leg"
      Then "adult" is met

    Scenario: 18 or older: age years 17
      Given a request for an MRI of the knee
      And the record documents "age_years" as 17 years
      When the request is checked against "odg/knee-leg"
      Then "adult" is not met

    Scenario: No injury, an adult, pain in no one place, films nondiagnostic, a derangement suspected: age years 17
      Given a request for an MRI of the knee
      And the record documents "age_years" as 17 years
      When the request is checked against "odg/knee-leg"
      Then the indication "nontraumatic-adult" is not met

    Scenario: 18 or older: age years 18 (3)
      Given a request for an MRI of the knee
      And the record documents "age_years" as 18 years
      When the request is checked against "odg/knee-leg"
      Then "films-adult" is met

    Scenario: The knee was replaced: the record is silent
      Given a request for an MRI of the knee
      When the request is checked against "odg/knee-leg"
      Then "replaced" is not met

    Scenario: It does not hurt: the record is silent
      Given a request for an MRI of the knee
      When the request is checked against "odg/knee-leg"
      Then "painless" is not met

    Scenario: A replaced knee without pain is only followed up: no pain
      Given a request for an MRI of the knee
      And the record documents no "pain" for the knee
      When the request is checked against "odg/knee-leg"
      Then the limit "painless-replacement" does not hold

    Scenario: Normal or nondiagnostic: plain films result nondiagnostic
      Given a request for an MRI of the knee
      And the record documents "plain_films_result" as nondiagnostic for the knee
      When the request is checked against "odg/knee-leg"
      Then "concept/knee-films-nondiagnostic/normal" is met

    Scenario Outline: MRI of the knee or leg: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/knee-leg"
      Then the criteria are not documented
      And "injury" is not met

      Examples:
        | study                         |
        | an MRI of the knee            |
        | an MRI of the lower extremity |

  Rule: Upright MRI of the knee or leg

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

  Rule: CT of the knee

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

    Scenario Outline: The films are normal or doubtful, plain films result <value>
      Given a request for a CT of the knee
      And the record documents "plain_films_result" as <value> for the knee
      When the request is checked against "odg/knee-leg"
      Then "films-doubtful" is <status>

      Examples:
        | value         | status |
        | equivocal     | met    |
        | nondiagnostic | met    |

  Rule: MR arthrogram of the knee

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

  Rule: Bone scan of the knee or leg

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

    Scenario: A painful total knee, films without loosening, and a puncture without infection: plain films result abnormal, joint replaced
      Given a request for a bone scan of the knee
      And the record documents "plain_films_result" as abnormal for the knee
      And the record documents "joint_replaced" for the knee
      When the request is checked against "odg/knee-leg"
      Then the indication "painful-replacement" is not met

    Scenario: A painful total knee, films without loosening, and a puncture without infection: no joint aspiration negative, joint replaced
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

  Rule: Ultrasound of the knee

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

    Scenario: Fresh, with blood in the joint: no hemarthrosis, injury mechanism fall
      Given a request for an ultrasound of the knee
      And the record documents no "hemarthrosis" for the knee
      And the record documents "injury_mechanism" as fall
      When the request is checked against "odg/knee-leg"
      Then "fresh" is not met

    Scenario: Fresh, with blood in the joint: no instability sign, injury mechanism fall
      Given a request for an ultrasound of the knee
      And the record documents no "instability_sign" for the knee
      And the record documents "injury_mechanism" as fall
      When the request is checked against "odg/knee-leg"
      Then "fresh" is not met

    Scenario: A ligament tear is diagnosed: the record is silent
      Given a request for an ultrasound of the knee
      When the request is checked against "odg/knee-leg"
      Then "tear-known" is not met

    Scenario: An ultrasound was done before: the record is silent
      Given a request for an ultrasound of the knee
      When the request is checked against "odg/knee-leg"
      Then "seen-before" is not met

    Scenario: A follow-up: ligament tear
      Given a request for an ultrasound of the knee
      And the record documents "dx.ligament_tear" for the knee
      When the request is checked against "odg/knee-leg"
      Then "follow-up" is not met

    Scenario: A follow-up: same study before
      Given a request for an ultrasound of the knee
      And the record documents "same_study_before" for the knee
      When the request is checked against "odg/knee-leg"
      Then "follow-up" is not met
