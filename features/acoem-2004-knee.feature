Feature: Knee complaints, by ACOEM Practice Guidelines, second edition (2004), chapter 13

  What this guideline says about imaging of: knee. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of an injured knee need one of the signs that point to a fracture, or blood in the joint

    Scenario: Films: An effusion on the day of a blow
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as direct_blow
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "effusion_within_day" for the knee
      When the request is checked against "acoem-2004/knee"
      Then the criteria are met
      And the indication "trauma-findings" is met
      And the indication "red-flag" is not met

    Scenario: Films: A tender kneecap after a blow
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as direct_blow
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "patellar_or_fibular_head_tenderness" for the knee
      When the request is checked against "acoem-2004/knee"
      Then the criteria are met
      And "tender-bone" is met

    Scenario: Films: A fresh blow and none of the findings
      Given a request for an X-ray of the knee
      And the record documents these facts:
        | fact                                | value       | region |
        | injury_mechanism                    | direct_blow |        |
        | weeks_since_injury                  | 1           |        |
        | effusion_within_day                 | no          | knee   |
        | patellar_or_fibular_head_tenderness | no          | knee   |
        | inability_to_bear_weight            | no          | knee   |
        | flexion_below_ninety                | no          | knee   |
        | hemarthrosis                        | no          | knee   |
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not met
      And the indication "trauma-findings" is not met
      And the indication "hemarthrosis" is not met
      And the indication "red-flag" is not met

    Scenario: Films: The knee does not bend five months after the blow
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as direct_blow
      And the record documents "weeks_since_injury" as 22 weeks
      And the record documents "flexion_below_ninety" for the knee
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not met
      And "trauma-finding" is met
      And "acute-injury" is not met
      And the indication "trauma-findings" is not met

    Scenario: Films: A blow of unknown date
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as direct_blow
      And the record documents "effusion_within_day" for the knee
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not documented
      And the indication "trauma-findings" is not documented
      And "trauma-finding" is met
      And "early-effusion" is met
      And "acute-injury" is not documented

    Scenario: Films: A fresh blow, the examination not recorded
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as direct_blow
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "age_years" as 40 years
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not documented
      And the indication "trauma-findings" is not documented
      And "trauma-finding" is not documented
      And "early-effusion" is not documented
      And "tender-bone" is not documented
      And "no-weight" is not documented
      And "no-bending" is not documented

  Rule: An MRI of the knee follows films and failed care, unless the knee is acutely mechanical

    Scenario: MRI: Six weeks of failed care, and the knee locks
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact                    | value | region |
        | conservative_care_given | yes   | knee   |
        | conservative_care_weeks | 6     | knee   |
        | pain                    | yes   | knee   |
        | locking_or_catching     | yes   | knee   |
        | instability_sign        | no    | knee   |
        | meniscal_sign           | no    | knee   |
        | joint_line_tenderness   | no    | knee   |
      When the request is checked against "acoem-2004/knee"
      Then the criteria are met
      And the requirement "waiting" is met
      And the indication "locking" is met
      And "locks-or-catches" is met
      And the indication "cruciate-tear" is not met
      And the indication "acute-mechanical" is not met

    Scenario: MRI: Four weeks are the earliest that pass
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact                    | value | region |
        | conservative_care_given | yes   | knee   |
        | conservative_care_weeks | 4     | knee   |
        | pain                    | yes   | knee   |
        | locking_or_catching     | yes   | knee   |
        | instability_sign        | no    | knee   |
      When the request is checked against "acoem-2004/knee"
      Then the criteria are met
      And "care-duration" is met
      And the requirement "waiting" is met

    Scenario: MRI: It locks now and then, after three weeks of care
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact                    | value | region |
        | conservative_care_given | yes   | knee   |
        | conservative_care_weeks | 3     | knee   |
        | pain                    | yes   | knee   |
        | locking_or_catching     | yes   | knee   |
        | instability_sign        | no    | knee   |
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not met
      And "care-duration" is not met
      And the requirement "waiting" is not met
      And the indication "locking" is met
      And "wait-mechanical" is not met

    Scenario: MRI: Six weeks of failed care and no sign of a derangement
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact                    | value | region |
        | conservative_care_given | yes   | knee   |
        | conservative_care_weeks | 6     | knee   |
        | pain                    | yes   | knee   |
        | locking_or_catching     | no    | knee   |
        | instability_sign        | no    | knee   |
        | meniscal_sign           | no    | knee   |
        | joint_line_tenderness   | no    | knee   |
        | surgery_planned         | no    | knee   |
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not met
      And the requirement "waiting" is met
      And the indication "locking" is not met
      And the indication "derangement-before-surgery" is not met
      And the indication "cruciate-tear" is not met

    Scenario: MRI: Gives way, and nobody looked for an effusion
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact                    | value | region |
        | conservative_care_weeks | 1     | knee   |
        | giving_way              | yes   | knee   |
        | meniscal_sign           | yes   | knee   |
        | instability_sign        | no    | knee   |
        | locking_or_catching     | no    | knee   |
        | surgery_planned         | no    | knee   |
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not documented
      And "concept/acute-mechanical-knee/gives-way" is not documented
      And the indication "acute-mechanical" is not documented

    Scenario: MRI: The same knee, films not mentioned
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact                     | value | region |
        | injury_mechanism         | twist |        |
        | age_years                | 35    |        |
        | weeks_since_injury       | 0     |        |
        | conservative_care_weeks  | 0     | knee   |
        | inability_to_bear_weight | yes   | knee   |
        | meniscal_sign            | yes   | knee   |
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not documented
      And the indication "acute-mechanical" is met
      And "no-films" is not documented
      And the limit "films-first" is not documented

    Scenario: MRI: Six weeks of care, and the symptoms improve although the knee locks
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact                    | value | region |
        | conservative_care_given | yes   | knee   |
        | conservative_care_weeks | 6     | knee   |
        | pain                    | yes   | knee   |
        | locking_or_catching     | yes   | knee   |
        | instability_sign        | no    | knee   |
        | meniscal_sign           | no    | knee   |
        | joint_line_tenderness   | no    | knee   |
        | weakness_reported       | yes   | knee   |
        | symptoms_improving      | yes   | knee   |
        | numbness                | yes   | knee   |
      When the request is checked against "acoem-2004/knee"
      Then the requirement "waiting" is not met

  Rule: A CT of the knee belongs to a red flag

    Scenario: CT: A fracture is diagnosed
      Given a request for a CT of the knee
      And the record documents "dx.fracture" for the knee
      When the request is checked against "acoem-2004/knee"
      Then the criteria are met
      And the indication "red-flag" is met

    Scenario: CT: A painful knee after months of care
      Given a request for a CT of the knee
      And the record documents these facts:
        | fact                    | value      | region |
        | pain                    | yes        | knee   |
        | conservative_care_given | yes        | knee   |
        | conservative_care_weeks | 20         | knee   |
        | injury_mechanism        | repetitive |        |
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not met

    Scenario: CT: Done before, the same pain
      Given a request for a CT of the knee
      And the record documents "pain" for the knee
      And the record documents "same_study_before" for the knee
      And the record documents "injury_mechanism" as repetitive
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: CT: Bony tenderness after a blow, age not recorded
      Given a request for a CT of the knee
      And the record documents "injury_mechanism" as direct_blow
      And the record documents "bony_tenderness" for the knee
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not documented
      And the indication "red-flag" is not documented

    Scenario: CT: Done before, bony tenderness since, age not recorded
      Given a request for a CT of the knee
      And the record documents "injury_mechanism" as direct_blow
      And the record documents "bony_tenderness" for the knee
      And the record documents "same_study_before" for the knee
      When the request is checked against "acoem-2004/knee"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An MRI of the knee at <value> weeks of conservative care: <what>
      Given a request for an MRI of the knee
      And the record documents "conservative_care_weeks" as <value> weeks for the knee
      When the request is checked against "acoem-2004/knee"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

  Rule: One finding counts for what it is, and for no more

    Scenario: An X-ray of the knee, and all that is known is no effusion: a twisting injury without an effusion
      Given a request for an X-ray of the knee
      And the record documents no "effusion" for the knee
      When the request is checked against "acoem-2004/knee"
      Then "twist-without-effusion" is not met

    Scenario: An MRI of the knee, and all that is known is no locking_or_catching: after the wait the knee locks or catches, or a ligament test is positive
      Given a request for an MRI of the knee
      And the record documents no "locking_or_catching" for the knee
      When the request is checked against "acoem-2004/knee"
      Then "locking" is not documented

    Scenario Outline: An MRI of the knee, and all that is known is <finding>: <what>
      Given a request for an MRI of the knee
      And the record documents "<finding>" for the knee
      When the request is checked against "acoem-2004/knee"
      Then "<criterion>" is <status>

      Examples:
        | finding                   | what                                                                           | criterion                          | status |
        | ligament_injury_suspected | an internal derangement of the knee is suspected                               | concept/knee-derangement-suspected | met    |
        | locked_joint              | the examination points to a torn ligament or meniscus, or to damaged cartilage | concept/knee-derangement-signs     | met    |
        | hemarthrosis              | the examination points to a torn ligament or meniscus, or to damaged cartilage | concept/knee-derangement-signs     | met    |

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario: An X-ray of the knee, and nobody says: a twisting injury
      Given a request for an X-ray of the knee
      When the request is checked against "acoem-2004/knee"
      Then "twisted" is not met

    Scenario Outline: An MRI of the knee, and nobody says: <what>
      Given a request for an MRI of the knee
      When the request is checked against "acoem-2004/knee"
      Then "<criterion>" is <status>

      Examples:
        | what                                                  | criterion                                     | status         |
        | at least four weeks of conservative care              | care-duration                                 | not documented |
        | a meniscal test is positive                           | meniscal-test                                 | not documented |
        | a test for ligament laxity is positive                | ligament-test                                 | not documented |
        | a meniscal test is positive                           | derangement-meniscal                          | not documented |
        | tenderness at the joint line                          | derangement-joint-line                        | not documented |
        | the knee locks or catches                             | derangement-locking                           | not met        |
        | the knee locks or catches                             | locks-or-catches                              | not documented |
        | a test for ligament laxity is positive                | ligament-sign                                 | not documented |
        | an effusion within 24 hours                           | films-effusion                                | not met        |
        | tenderness over the patella or the head of the fibula | films-tenderness                              | not met        |
        | not able to walk four steps or bear weight            | films-no-weight                               | not met        |
        | the knee does not bend to 90 degrees                  | films-no-bending                              | not met        |
        | blood in the joint                                    | films-blood                                   | not met        |
        | a meniscal test is positive                           | concept/knee-derangement-signs/meniscal-test  | not documented |
        | a test for ligament laxity is positive                | concept/knee-derangement-signs/ligament-test  | not documented |
        | tenderness at the joint line                          | concept/knee-derangement-signs/joint-line     | not documented |
        | an effusion                                           | concept/knee-derangement-signs/effusion       | not documented |
        | more than a month of limits, and exercise that failed | concept/knee-surgery-contemplated/live-option | not met        |
