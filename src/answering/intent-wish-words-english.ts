/** Words of a wish for a person in English; how they are written is told in intent-wish-words.ts. */
import type { WishWords } from "./intent-wish-words.ts";

export const englishWishWords: Readonly<Record<string, WishWords>> = {
  en: {
    human: `human humans human_being human_beings person people persons hooman humen flesh_and_blood real_one bloke lady
      gentleman human_person somebody_real someone_real real_person actual_person live_person humankind mortal
      adult grown_up grownup living_being homo_sapiens real_thing hoomans huamn carbon_based
      somebody_human someone_human someone_competent somebody_with_a_pulse someone_with_a_pulse real_dude dude
      real_worker bestie_human a_pulse worker_from`,
    staff: `agent agents rep reps representative representatives operator operators associate associates advisor adviser
      advisors advisers colleague colleagues employee employees executive executives csr consultant consultants
      specialist specialists technician technicians engineer engineers staff staffer team_member clerk teller
      attendant assistant coworker coworkers expert experts worker staff_member officer concerned_person agnet
      agnets sales_rep salesperson salesman receptionist handler caseworker case_worker adviser's
      executive_officer support_engineer team_mate troubleshooter professional somebody_qualified official
      telecaller tele_caller care_executive girls_in_your_office service_agent csr_rep rep's specialist's`,
    boss: `manager managers supervisor supervisors boss owner ceo management superior superiors senior seniors director
      in_charge higher_up team_lead team_leader head_office head_of director's duty_manager executive_team
      upper_management line_manager chief principal head higher_ups someone_senior somebody_senior someone_higher
      member_of_management boss_of nodal_officer senior_staff senior_support`,
    team: `customer_service customer_care customer_support support live_support tech_support technical_support helpdesk
      help_desk team department dept sales billing accounts office service_desk second_line tier_2 live_chat
      human_support client_services returns_department customer_services complaints your_company
      concerned_department concerned_team front_desk reception escalations fraud_team retention customer_relations
      accounts_department accounts_team claims complaints_department your_team your_staff your_people your_office
      your_side your_end call_centre call_center switchboard hotline_agent human_help human_assistance
      human_service tech_team backoffice back_office support_desk head_office headquarters phone_support
      telephone_support the_team one_of_yours you_guys you_people legal_department account_team support_person
      costumer_service custmer_service customer_servise customer_servce costumer_care costomer_service
      customer_sevice`,
    someone: `someone somebody anyone anybody some1 sum1 smb sb any1 one_of_you one_of_your whoever smeone sombody soemone
      somone somene sumone anyone_else somebody_else someone_else any_person another_person`,
    nobody: "nobody noone no_one none",
    real: "real live living actual breathing proper genuine physical",
    talk: `talk speak chat discuss converse communicate talking speaking chatting word_with a_word conversation
      conversing speak_to explain tell complain negotiate convo chinwag natter chit_chat liaise consult
      verbal_chat speak_up dialogue verbal hear_from yap_with discussed_with tak spek speek tlk takl chatt
      converse_with run_this_by run_it_by irl ask_somebody ask_someone ask_them dealt_with served_by beg begging`,
    talked: "talked spoke spoken chatted told promised hung_up",
    connect: `connect transfer put_through put_me_through put_me_on put_on pass forward route escalate hand_over hand_off
      handoff handover patch switch redirect refer connected transferred reconnect loop_in put_us_through pass_me
      hand_me handed escalated patch_me direct_me send_me_to take_me_to route_me raise_this take_over takes_over
      step_in hook_me put_him_on put_her_on put_them_on page ping summon assign invite add bring_in patch_through
      link_me bridge hand_this hand_it swap swap_you replace_yourself take_this connect_me coonect conect connetc
      trasnfer tranfer transfered bump_me bump_this punt kick_this refer_me escalation_to handed_over
      put_this_through shift move get_me_to steer get_me_through send_me pull_in rope_in involve drag_in
      drop_me_to dispatch join joining hold_my_place take_over_again pass_my_details served`,
    call: `call phone ring telephone dial bell zoom give_me_a_call give_me_a_ring give_us_a_ring give_me_a_bell
      phone_call jump_on hop_on buzz call_us tinkle facetime skype video_call_me get_on_the_phone on_the_phone
      over_the_phone on_the_telephone by_phone by_telephone on_the_line landline dial_me on_the_blower`,
    called: "called phoned rang telephoned missed_call a_call_from",
    callback: `callback call_back callme ring_back phone_back ring_me call_me phone_me back_to_me called_back call_backs
      return_call call_us_back callback_from drop_me_a_call drop_me_a_line ring_us ping_me buzz_me
      give_me_a_tinkle give_me_a_buzz hit_me_up get_back_to_me my_call_returned return_my_call call_returned
      phone_us text_me reach_me call_her call_him phone_her phone_him ring_him ring_her telephone_me telephone_him
      dial_me`,
    contact: `contact reach get_hold get_in_touch get_ahold email_me message_me write_to_me reply_to_me respond_to_me
      reach_out in_touch get_back come_back_to contact_me get_through getting_through`,
    give: `give get gimme bring fetch find send show put have getting grab grab_me hand_me_to locate snag rustle_up
      hook_me_up`,
    want: `want need wanna demand require request would_like id_like like wish asking asked_for insist looking
      looking_for requesting wnt requested required trying hoping needs appreciate desire expecting id_love love
      wanting grateful obliged all_i_want ask_for wants_to wana wanted desperate wish_to keen care_about insist_on
      hoped please_let had_hoped crave hereby expect expected`,
    rather: `rather prefer preferably instead better easier feel_better happier instead_please more_comfortable sooner
      opt`,
    can: "can could may might possible possibility chance any_chance able cna would will kindly would_it_be",
    let: "let lemme allow permit",
    i: "i im ive id we were weve us",
    me: "me us",
    my: "my our mine ours",
    your: "your ur you u ya yours",
    family: `mother mum mom father dad husband wife son daughter parents grandma grandmother granny sister brother nan
      grandpa mama woman man_who stranger`,
    not: `not dont no never wont cant didnt doesnt isnt cannot do_not havent wouldnt shouldnt arent aint neednt
      keep_away leave_out keep_out`,
    noneed: `no_need dont_need unnecessary not_necessary not_needed needless do_not_need no_agent no_agents no_humans
      no_human no_person no_operator no_call no_calls no_phone no_callback no_representative without_a_human
      not_required dont_bother no_thanks`,
    without: "without w_o avoid instead_of_calling",
    must: "have_to must do_i_need do_i_have required_to supposed_to need_to_call",
    bot: `bot bots robot robots machine machines chatbot ai computer automated automatic automation virtual_assistant
      algorithm robo script canned`,
    stop: `stop enough quit sick tired fed_up hate refuse done sod skip bypass past_this_bot nonsense nuisance cut
      go_away shut_up get_lost opt_out leave_me kill exit escape out_of had_it loop circles sick_of tired_of
      annoying going_in_circles in_circles wrong_answer not_helpful not_helping cant_help clueless`,
    how: "how what_do_i what_button which_option magic_word how_do how_can",
    when: `when hours opening_hours open what_time opening schedule how_long how_soon weekend sunday saturday christmas
      holiday holidays timezone`,
    many: `many number_of limit count how_many two three four five ten several percent another_seat six seven eight
      nine dozen couple both`,
    price: `price cost costs fee charge pricing much discount plan plans included include includes tier per expensive
      cheap free`,
    manage: `add invite remove delete assign configure setup set_up setting settings create edit change role roles
      permission permissions seat seats license licence admin dashboard export analytics report reports widget
      button trigger triggers enable disable inbox workspace install integrate integration api flow node bots
      template assign_role train keyword keywords rule rules notification notifications form route_chats takeover
      fires field fields panel console sandbox plugin demo flows dashboards logs logout schema sdk webhook
      webhooks parameter variable`,
    customers: `customers customer visitors visitor users clients client user guests buyers my_customers our_visitors
      shoppers callers callers_to audience members subscribers end_users patients students tenants`,
    already: "already yesterday last earlier last_week on_monday this_morning previously before tuesday_was on_tuesday",
    done: `fixed resolved solved sorted sorted_it thanks_to all_good helped all_sorted thank_your never_mind rude
      unhelpful useless_agent great terrible was_great didnt_show hung was_nice cheers already_cancelled
      got_through solved_it problem_solved sorted_already in_the_end everything_works works_now kudos compliment
      lovely was_ever_so commend polite pleasant found_the_answer found_it its_fine fine_now nice pushy
      sorted_everything ta harassed threatened laughed racist stole hurt kill killed died gun harassing
      discriminated`,
    please: "please pls plz plez kindly pleese thx thanks pl ty",
    look: `look check review handle deal examine investigate inspect take_a_look fix sort sort_this resolve unlock
      approve`,
    help: "help assist assistance helping attention intervention",
    term: `user_agent real_estate estate_agent insurance_agent travel_agent mobile_operator network_operator
      tour_operator boolean human_resources human_readable human_rights human_error per_person person_limit
      call_api api_call call_forwarding forward_calls callback_url callback_function callback_parameter
      password_manager task_manager file_manager tag_manager account_manager product_manager store_manager
      contact_person legal_person in_person group_call video_call conference_call warehouse seller courier driver
      landlord host url function parameter software statistics job jobs vacancy hire hiring discount costume
      ingredients poster wig talk_time walkie talk_mode party public_speaking pickup phone_number number hotline
      scam survey transcript secret cleaning hr boss_needs calling_you letting_agent agent_plan agent_seat
      agent_seats depot divert voicemail hiring_process employee employee_handbook careers ua_string googlebot sim
      hot_tub adults handyman engineer_left delivery_man courier's persona pen_pal callback_fires handoff_rate
      sweep call_log call_logs call_duration secret_agent agent_role travel_insurance shipping_agent
      forwarding_agent parts_agent doorbell smartwatch discount_code persons_per guide_person personal_trainer
      personal_data humanoid vacuum mower latency manual_for drill teacher accountant`,
    they: "he she they his her their him them name her_name his_name",
    said: `said says wrote writes types typed asks asked says_that told_me button quote phrase phrases translate word
      recognise recognises claims claiming pretending impersonating pretended quotes text_says reads label
      pretending_to trained modelled pretends`,
    now: `now asap immediately urgently urgent right_now today at_once already_now tomorrow tonight afternoon evening
      morning monday tuesday wednesday thursday friday soon quickly fast quick soonest earliest`,
    areyou: `are_you am_i is_this r_u are_u you_are youre who_am_i were_you is_it are_u_a is_there_a_person_typing
      you_a_bot human_or who_is_this`,
    wait: "wait waiting still been hold on_hold",
    who: "who whom whos which_person",
    there: `is_there are_there anyone_there any got available around online here somewhere there are_any is_any
      do_you_have where any_agent any_human anybody_online`,
    does: "does do did has was were is",
    thing: `order orders invoice money refund ticket tickets account password plan parcel package file files email
      emails list gift_card card subscription domain linkedin wifi vpn bank item items article articles app page
      website link price payment payments booking delivery address coupon voucher licence newsletter receipt data
      history feature product products manual number otp pin code letter contract table guests seats seat room
      trip tour device phone_calls watch doorbell drill mower vacuum robot_vacuum avatar toy community post posts
      bundle trainer request form community_posts visa passport tv calendar police credit_card database joke slur
      disability rights alert country channels persona name`,
    other: "another other else different neighbour neighbor friend friends assistant_log",
    about: "about regarding concerning re on_behalf",
    which: "which what whats why",
    to: "to with",
    by: "by from",
    cancel: "cancel cancelled cancelling withdraw forget reschedule unsubscribe remove_me refused",
    insult: `stupid dumb useless rubbish idiot moron cretin shit fuck fucking screw hell dumbest idiotic worthless crap
      bs bullshit hopeless damn idiots garbage pathetic toaster`,
  },
};
