Feature: Ten letters, told in our words

  Independent medical reviews of 2016 and 2017. Facts and days are carried over, the words are ours; the day of the
  request is counted from the summary where the letter gives none. Each scenario says what the reviewer decided, and
  then what the written criteria say of the facts in the summary. They need not agree.

  Rule: A reviewer found too little in the record

    Scenario: CM16-0213037, a bruised shoulder and a strained neck after one week

      The reviewer upheld the denial: no red flag, no nerve that is compromised, no operation in view.

      Given a request for an MRI of the right shoulder without contrast and an MRI of the cervical spine without contrast dated 2016-10-20
      And an injury on 2016-10-13
      And a utilization review decision on 2016-11-03
      And the record documents these facts:
        | fact              | value | region          | side  |
        | dx.contusion      | yes   | shoulder        | right |
        | dx.sprain_strain  | yes   | cervical spine  |       |
        | numbness          | yes   | upper extremity | right |
        | weakness_reported | yes   | upper extremity | right |
        | tenderness        | yes   | cervical spine  |       |
        | spasm             | yes   | cervical spine  |       |
        | reduced_motion    | yes   | cervical spine  |       |
        | rotator_cuff_sign | yes   | shoulder        | right |
        | plain_films_done  | yes   | shoulder        | right |
      And treatment with activity modification
      And treatment with home exercise
      When the request is checked
      Then the criteria are not met for the MRI of the right shoulder without contrast
      And the guideline "acoem-2004/shoulder" controls for the MRI of the right shoulder without contrast
      And the requirement "waiting" is not met for the MRI of the right shoulder without contrast
      And the indication "physiologic" is not documented for the MRI of the right shoulder without contrast
      And the indication "before-procedure" is not documented for the MRI of the right shoulder without contrast
      And the criteria are not met for the MRI of the cervical spine without contrast
      And the guideline "acoem-2004/neck" controls for the MRI of the cervical spine without contrast
      And the requirement "waiting" is not met for the MRI of the cervical spine without contrast
      And the indication "unequivocal" is not documented for the MRI of the cervical spine without contrast
      And the indication "physiologic" is not documented for the MRI of the cervical spine without contrast

    Scenario: CM16-0230651, low back pain a month after a slip, treated with medication alone

      The reviewer upheld the denial: no course of care had been tried and had failed, and there was no red flag.

      Given a request for an MRI of the lumbar spine dated 2016-11-14
      And an injury on 2016-10-13
      And a utilization review decision on 2016-11-22
      And the record documents these facts:
        | fact               | value | region       | side |
        | injury_mechanism   | fall  |              |      |
        | dx.disc_herniation | yes   | lumbar spine |      |
        | severe_pain        | yes   | lumbar spine |      |
        | slr_positive       | yes   | lumbar spine |      |
        | reduced_motion     | yes   | lumbar spine |      |
        | reflex_abnormal    | no    | lumbar spine |      |
      And treatment with medication
      And no treatment with physical therapy
      When the request is checked
      Then the criteria are not documented
      And the guideline "acoem-2004/low-back" controls
      And the indication "surgery-for-defect" is not documented
      And the indication "nerve-compromise-with-surgery" is not documented
      And the indication "urgent-red-flag" is not met
      And the determination asks for "dermatomal_pattern"

    Scenario: CM16-0236134, worsening back pain in the fourth week, with a positive leg raise

      The reviewer upheld the denial: some sign of a nerve, and no operation considered, care not exhausted, no red flag.

      Given a request for an MRI of the lumbar spine dated 2016-11-18
      And an injury on 2016-10-24
      And a utilization review decision on 2016-11-28
      And the record documents these facts:
        | fact               | value | region          | side |
        | dx.sprain_strain   | yes   | lumbar spine    |      |
        | symptoms_worsening | yes   | lumbar spine    |      |
        | weakness_reported  | yes   | lower extremity |      |
        | slr_positive       | yes   | lumbar spine    |      |
        | motor_weakness     | no    | lumbar spine    |      |
        | sensory_deficit    | no    | lumbar spine    |      |
        | gait_abnormal      | no    | lumbar spine    |      |
        | reduced_motion     | yes   | lumbar spine    |      |
      And treatment with physical therapy
      And treatment with chiropractic
      And treatment with medication
      When the request is checked
      Then the criteria are not met
      And the guideline "acoem-2004/low-back" controls
      And the limit "first-month" holds
      And the indication "surgery-for-defect" is not met
      And the indication "urgent-red-flag" is not met

    Scenario: CM16-0239479, a lumbar strain after five weeks and a normal examination

      The reviewer upheld the denial: nothing on examination pointed to injured tissue or nerve, and no red flag.

      Given a request for an MRI of the lumbar spine without contrast dated 2016-11-19
      And an injury on 2016-10-15
      And a utilization review decision on 2016-12-06
      And the record documents these facts:
        | fact             | value | region       | side |
        | dx.sprain_strain | yes   | lumbar spine |      |
        | pain             | yes   | lumbar spine |      |
        | tenderness       | yes   | lumbar spine |      |
        | spasm            | no    | lumbar spine |      |
        | sensory_deficit  | no    | lumbar spine |      |
        | motor_weakness   | no    | lumbar spine |      |
        | slr_positive     | no    | lumbar spine |      |
      And treatment with physical therapy
      And treatment with medication
      When the request is checked
      Then the criteria are not documented
      And the guideline "acoem-2004/low-back" controls
      And the indication "surgery-for-defect" is not documented
      And the indication "nerve-compromise-with-surgery" is not documented
      And the indication "urgent-red-flag" is not met
      And the determination asks for "dermatomal_pattern"

    Scenario: CM16-0239607, a neck strain after six weeks, with more therapy advised

      The reviewer upheld the denial: no neurologic finding, no film known to be normal, no care known to have failed.

      Given a request for an MRI of the cervical spine without contrast dated 2016-12-02
      And an injury on 2016-10-17
      And a utilization review decision on 2016-12-12
      And the record documents these facts:
        | fact              | value | region          | side |
        | pain              | yes   | cervical spine  |      |
        | numbness          | no    | upper extremity |      |
        | weakness_reported | no    | upper extremity |      |
        | tenderness        | yes   | cervical spine  |      |
        | reduced_motion    | yes   | cervical spine  |      |
        | sensory_deficit   | no    | cervical spine  |      |
        | reflex_abnormal   | no    | cervical spine  |      |
        | motor_weakness    | no    | cervical spine  |      |
        | plain_films_done  | yes   | cervical spine  |      |
      And treatment with physical therapy
      And treatment with medication
      When the request is checked
      Then the criteria are not met
      And the guideline "acoem-2004/neck" controls
      And the indication "red-flag" is not met
      And the indication "physiologic" is not met
      And the indication "strengthening" is not met

    Scenario: CM16-0245028, a knee that hurts on walking, eight days after the injury

      The reviewer upheld the denial: no diagnosis was suspected by name and no operation considered.

      Given a request for an MRI of the left knee without contrast dated 2016-11-01
      And an injury on 2016-10-24
      And a utilization review decision on 2016-12-13
      And the record documents these facts:
        | fact                  | value | region | side |
        | pain                  | yes   | knee   | left |
        | joint_line_tenderness | yes   | knee   | left |
        | instability_sign      | yes   | knee   | left |
      When the request is checked
      Then the criteria are met
      And the guideline "acoem-2004/knee" controls
      And the indication "acute-mechanical" is met
      And the indication "cruciate-tear" is met
      And the indication "locking" is met

    Scenario: CM17-0002106, shoulder, neck and head after a fall, while therapy is helping

      The reviewer upheld the denial: little was found at the shoulder and neck, and the head injury was past its first days.

      Given a request for an MRI of the left shoulder and an MRI of the cervical spine and a CT of the head dated 2016-12-01
      And an injury on 2016-10-22
      And a utilization review decision on 2016-12-15
      And the record documents these facts:
        | fact              | value | region         | side |
        | injury_mechanism  | fall  |                |      |
        | dx.concussion     | yes   |                |      |
        | pain              | yes   | shoulder       | left |
        | pain              | yes   | cervical spine |      |
        | headache          | yes   |                |      |
        | dizziness         | yes   |                |      |
        | reduced_motion    | no    | shoulder       | left |
        | motor_weakness    | no    | shoulder       | left |
        | instability_sign  | no    | shoulder       | left |
        | tenderness        | yes   | cervical spine |      |
        | neuro_exam_normal | yes   | cervical spine |      |
        | over_72_hours     | yes   |                |      |
      And treatment with physical therapy that helped
      And treatment with medication
      When the request is checked
      Then the criteria are not met for the MRI of the left shoulder
      And the guideline "acoem-2004/shoulder" controls for the MRI of the left shoulder
      And the requirement "waiting" is not met for the MRI of the left shoulder
      And the indication "before-procedure" is not documented for the MRI of the left shoulder
      And the indication "physiologic" is not documented for the MRI of the left shoulder
      And the criteria are not met for the MRI of the cervical spine
      And the guideline "acoem-2004/neck" controls for the MRI of the cervical spine
      And the requirement "waiting" is not met for the MRI of the cervical spine
      And the indication "red-flag" is not met for the MRI of the cervical spine
      And the indication "physiologic" is not met for the MRI of the cervical spine
      And the criteria are not met for the CT of the head
      And the guideline "odg/head" controls for the CT of the head
      And the limit "late" holds for the CT of the head
      And the indication "core-and-one-more" is not documented for the CT of the head
      And the indication "headache-with-abnormal-examination" is not documented for the CT of the head

    Scenario: CM17-0014944, a hernia that is plain on examination

      The reviewer upheld the denial: the hernia was plain, and CT is for large and complex ones.

      Given a request for a CT of the abdomen with contrast dated 2017-01-09
      And an injury on 2016-12-20
      And a utilization review decision on 2017-01-13
      And the record documents these facts:
        | fact                  | value | region  | side |
        | dx.hernia             | yes   | abdomen |      |
        | hernia_on_examination | yes   | abdomen |      |
        | large_complex_hernia  | no    | abdomen |      |
        | obesity               | no    |         |      |
      When the request is checked
      Then the criteria are not met
      And the guideline "odg/hernia" controls
      And the indication "complex-and-obese" is not met

  Rule: A reviewer found enough in the record

    Scenario: CM17-0008551, a shoulder before an injection that is being weighed

      The reviewer overturned the denial: the anatomy was to be clear before an injection, which counts as invasive.

      Given a request for an MRI of the right shoulder dated 2016-12-01
      And an injury on 2016-11-10
      And a utilization review decision on 2016-12-15
      And the record documents these facts:
        | fact               | value  | region   | side  |
        | dx.sprain_strain   | yes    | shoulder | right |
        | dx.impingement     | yes    | shoulder | right |
        | tenderness         | yes    | shoulder | right |
        | reduced_motion     | yes    | shoulder | right |
        | plain_films_done   | yes    | shoulder | right |
        | plain_films_result | normal | shoulder | right |
      And treatment with medication
      And injection is planned for the right shoulder
      When the request is checked
      Then the criteria are not met
      And the guideline "acoem-2004/shoulder" controls
      And the requirement "waiting" is not met

    Scenario: CM17-0009574, a knee struck by a bar two weeks ago

      The reviewer overturned the denial, for a suspected derangement of the joint and a deficit that the summary does not show.

      Given a request for an MRI of the left knee without contrast dated 2016-12-06
      And an injury on 2016-11-22
      And a utilization review decision on 2016-12-19
      And the record documents these facts:
        | fact                  | value       | region | side |
        | injury_mechanism      | direct_blow |        |      |
        | severe_pain           | yes         | knee   | left |
        | joint_line_tenderness | yes         | knee   | left |
        | effusion              | no          | knee   | left |
        | instability_sign      | no          | knee   | left |
        | motor_weakness        | no          | knee   | left |
      And treatment with bracing
      And treatment with medication
      When the request is checked
      Then the criteria are not met
      And the guideline "acoem-2004/knee" controls
      And the requirement "waiting" is not met
      And the indication "derangement-before-surgery" is not documented
      And the indication "locking" is not documented
