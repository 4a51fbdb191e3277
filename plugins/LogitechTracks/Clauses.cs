using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The guide's articles as rulings cite them, each with our reading where the guide is silent or contradicts itself.</summary>
internal static class Clauses
{
    public const string Types = "LOG-TYPES";
    public const string TracksClause = "LOG-TRACKS";
    public const string Requirements = "LOG-REQUIREMENTS";
    public const string Selection = "LOG-SELECTION";
    public const string Unselected = "LOG-UNSELECTED";
    public const string Launch = "LOG-LAUNCH";
    public const string Changes = "LOG-CHANGES";
    public const string Failing = "LOG-FAILING";
    public const string PosDowngrade = "LOG-POS-DOWNGRADE";
    public const string Milestones = "LOG-MILESTONES";
    public const string PlanLate = "LOG-PLAN-LATE";
    public const string Benefits = "LOG-BENEFITS";
    public const string Sanctions = "LOG-SANCTIONS";
    public const string Notice = "LOG-NOTICE";
    public const string PosData = "LOG-R.pos-submission";
    public const string AgreementRow = "LOG-R.agreement";

    private static readonly LocalizedText RequirementSection = Section("Exigences du programme", "Program requirements");
    private static readonly LocalizedText BenefitSection = Section("Avantages partenaires", "Partner benefits");
    private static readonly LocalizedText SelectionSection = Section("Sélection et affectation des parcours", "Selection and assignment of tracks");
    private static readonly LocalizedText StatusSection = Section("Modification de l'état du parcours", "Change of track status");
    private static readonly LocalizedText MilestoneSection = Section("Jalons commerciaux trimestriels", "Quarterly business milestones");

    public static IReadOnlyList<Clause> All { get; } =
    [
        Of(Types, "Types de partenaires ; toute vente est indirecte", "Types of partner; every sale is indirect", Section("Types de partenaires", "Partner types")),
        Of(TracksClause, "Trois parcours, au choix du partenaire", "Three tracks, the partner chooses", Section("Parcours partenaires", "Partner tracks")),

        Of(Requirements, "Ce que chaque parcours demande", "What each track asks", RequirementSection).Read(
            "Les coches du tableau du guide ont été perdues. Chaque case dit donc d'où elle vient : le texte, une case restée lisible, un entretien du fournisseur dans la presse, ou notre déduction. Ce que rien n'appuie ne demande rien. Ce qui est déjà fait compte comme rempli, même avant d'être dû.",
            "The tick marks of the guide's table were lost. So each cell says where it comes from: the text, a cell that stayed readable, an interview of the vendor in the press, or our inference. What nothing supports demands nothing. What is already done counts as met, even before it is due."),
        Of(AgreementRow, "Sans contrat signé, aucune participation", "Without a signed agreement, no participation", Section("Accord de partenariat", "Partner agreement")).Read(
            "Sans contrat en vigueur, aucun parcours n'est accessible et tout avantage est suspendu. Le parcours tenu reste noté, sans effet : mettre fin à l'adhésion revient au fournisseur.",
            "Without an agreement in force no track is open and every benefit is suspended. The track held stays on record, without effect: ending the membership is the vendor's to decide."),
        Of("LOG-R.annual-revenue", "Chiffre d'affaires net annuel, au seuil de la région", "Annual net revenue, at the region's threshold", Section("Revenu annuel minimum", "Minimum annual revenue")).Read(
            "Le dernier exercice complet fait foi ; l'exercice en cours n'est qu'une information. Un membre arrivé après le début de cet exercice est jugé sur les 12 mois précédant le jour, et Premier, parcours ouvert, ne lui demande rien avant le premier 31 mars qui suit son arrivée. Un candidat est jugé comme s'il arrivait ce jour-là. Les seuils viennent des équipes régionales : sans réglage, on ne se prononce pas.",
            "The last complete fiscal year decides; the running one is information only. A member that joined after that year began is judged on the 12 months before the day, and Premier, the open track, asks nothing of it before the first 31 March after it joined. A candidate is judged as if it joined on the day. Thresholds come from the regional teams: without a setting, no verdict is given."),
        Of("LOG-R.orientation", "Formation d'orientation pour tous", "Orientation for all", Section("Formation à l'orientation", "Orientation training")),
        Of("LOG-R.joint-business-plan", "Plan commercial commun, chaque année", "A joint business plan every year", Section("Planification commerciale conjointe", "Joint business planning")).Read(
            "Dû 45 jours (un réglage) après le 1er avril, soit le 16 mai inclus, ou après la fin de l'intégration si c'est plus tard. Tant que la fin de l'intégration d'un nouveau membre n'est pas notée, les 45 jours partent de son arrivée. Premier ne le doit que dans les marchés listés dans les réglages.",
            "Due 45 days (a setting) after 1 April, that is 16 May included, or after onboarding ended if that is later. While the end of a newcomer's onboarding is not noted, the 45 days run from the day it joined. Premier owes it only in the markets listed in the settings."),
        Of("LOG-R.certification", "Certifications produit ou technique", "Product or technical certifications", RequirementSection).Read(
            "Demandées à Élite et Principal d'après la presse ; leur nombre est un réglage. Chaque certification en cours de validité compte, une fois par personne et par sorte quand la personne est nommée.",
            "Asked of Elite and Principal according to the press; how many is a setting. Every certification in force counts, once per person and kind where the person is named."),
        Of(PosData, "Données de vente conformes chaque semaine", "Compliant point-of-sale data every week", Section("Soumission des données de vente (POS)", "Point-of-sale submission")).Read(
            "Rempli quand 75 % au moins (un réglage) des semaines ISO terminées dans le dernier trimestre fiscal complet ont un envoi conforme. Les semaines terminées avant l'arrivée ne sont pas dues. Un fichier est conforme s'il arrive dans les sept jours qui suivent la semaine, soit jusqu'au dimanche suivant, avec au moins une ligne acceptée et au plus 5 % de lignes rejetées (des réglages : le guide ne donne ni délai ni seuil). À Premier, l'astérisque du tableau : pour les remises et les fonds marketing seulement.",
            "Met when at least 75 % (a setting) of the ISO weeks that ended in the last complete fiscal quarter have a compliant submission. Weeks that ended before joining are not owed. A file is compliant if it comes within the seven days after the week, that is until the following Sunday, with at least one accepted line and at most 5 % of rejected lines (settings: the guide gives neither a delay nor a limit). At Premier, the table's asterisk: for rebates and marketing funds only."),
        Of("LOG-R.brand-alignment", "Afficher le partenariat, selon les règles de la marque", "Show the partnership, by the brand's rules", Section("Alignement de la marque", "Brand alignment")).Read(
            "Contrôlé sans jamais bloquer le parcours (demandé, non exigé) ; un défaut suspend les fonds marketing et les unités NFR, que nous lisons dans le « programme d'achat des partenaires » du guide. Si personne n'a vérifié, on ne se prononce pas, et ce qui en dépend attend.",
            "Checked without ever blocking the track (asked, not required); failing it suspends marketing funds and NFR units, which is how we read the guide's “partner purchase program”. If nobody has looked, no verdict is given, and what depends on it waits."),
        Of("LOG-R.marketing-plan", "Plan marketing chaque trimestre", "A marketing plan every quarter", Section("Plans marketing", "Marketing plans")).Read(
            "Demandé à Élite et Principal d'après la presse. Celui du trimestre en cours est dû à la fin de son premier mois (un réglage) ; un membre arrivé après cette date ne le doit qu'au trimestre suivant. Un plan signalé comme étranger au plan annuel ne compte pas.",
            "Asked of Elite and Principal according to the press. The running quarter's plan is due by the end of its first month (a setting); a member that joined after that date owes it from the next quarter on. A plan marked as not following the annual plan does not count."),
        Of("LOG-R.quarterly-milestones", "Seuil de ventes chaque trimestre", "A sales threshold every quarter", MilestoneSection).Read(
            "Par défaut, le quart du seuil annuel ; sur les ventes nettes, comme le seuil annuel. L'entretien de presse se contredit sur Élite : les parcours concernés sont un réglage. Un trimestre terminé avant l'arrivée n'est pas dû.",
            "By default a quarter of the annual threshold; on net sales, as the annual threshold is. The press interview contradicts itself on Elite: the tracks concerned are a setting. A quarter that ended before joining is not owed."),
        Of("LOG-R.quarterly-review", "Revue chaque trimestre, documents remis avant", "A review every quarter, documents handed in before", Section("Évaluations commerciales trimestrielles", "Quarterly business reviews")).Read(
            "La revue se tient avec un responsable de compte, que seuls Élite et Principal ont : exigée d'eux. Elle est due à la fin du mois qui suit le trimestre (un réglage), ses documents une semaine avant la réunion ; dans le calendrier, une semaine avant ce dernier jour.",
            "The review is held with an account manager, whom only Elite and Principal have: required of them. It is due by the end of the month after the quarter (a setting), its documents a week before the meeting; in the calendar, a week before that last day."),

        Of(Selection, "Choix du parcours au début de l'exercice", "Choice of a track at the start of the fiscal year", SelectionSection).Read(
            "Les 30 jours vont du 1er au 30 avril inclus. Le parcours choisi tient jusqu'au 31 mars. Un parcours plus bas qu'un parcours accessible est toujours accordé, et le plus bas l'est toujours à qui descend. Entrer dans le programme n'est pas changer de parcours : un premier parcours s'obtient toute l'année.",
            "The 30 days run from 1 to 30 April included. The chosen track holds until 31 March. A track lower than one the partner is eligible for is always granted, and the lowest is to anyone who moves down. Entering the program is no change of track: a first track can be had all year."),
        Of(Unselected, "Partenaire qui ne choisit pas", "Partner that does not choose", SelectionSection).Read(
            "Le guide dit deux choses : le parcours le plus bas (sélection) et le parcours le mieux adapté (changement d'état). Un réglage tranche ; par défaut le plus bas. Un parcours reçu depuis le 1er avril vaut choix. Un membre encore sans parcours est placé de même, hors avril, dès qu'un parcours lui est ouvert.",
            "The guide says two things: the lowest track (selection) and the best-fitting one (change of status). A setting decides; the lowest by default. A track received since 1 April counts as a choice. A member still without a track is placed likewise, outside April, as soon as one is open to it."),
        Of(Launch, "Placement au lancement, le 1er octobre 2023", "Placing at launch, on 1 October 2023", SelectionSection).Read(
            "Les 60 jours pour demander un autre parcours sont comptés du lendemain du lancement : jusqu'au 30 novembre 2023 inclus. Descendre est accordé d'office ; monter, sur demande et une fois l'éligibilité vérifiée. Le fournisseur a le dernier mot et peut placer seul. Qui n'est éligible à rien est placé au plus bas.",
            "The 60 days to ask for another track are counted from the day after launch: until 30 November 2023 included. Moving down is granted automatically; moving up on request and once eligibility is verified. The vendor has the last word and may place on its own. A partner eligible for nothing is placed on the lowest track."),
        Of(Changes, "Tout changement se fait dans les 30 premiers jours de l'exercice", "Every change happens in the first 30 days of the fiscal year", StatusSection).Read(
            "Hors de cette fenêtre, refusé, avec la date de la suivante. La même section donne le parcours le mieux adapté à qui ne choisit pas. Le guide admet des exceptions, dont celle des données de vente : deux jalons manqués en font partie à notre avis.",
            "Outside that window it is refused, with the date of the next one. The same section gives the best-fitting track to a partner that does not choose. The guide allows exceptions, point-of-sale data among them: two missed milestones are one too, in our reading."),
        Of(Failing, "Partenaire qui ne remplit plus son parcours", "Partner that no longer meets its track", StatusSection).Read(
            "Il garde son parcours jusqu'au 31 mars, puis en choisit un auquel il est éligible. Rien ne baisse sur ce qui manque : un parcours tenu qui ne peut pas être jugé, faute d'un réglage ou d'un constat, peut être choisi à nouveau et compte comme le mieux adapté.",
            "It keeps its track until 31 March, then picks one it is eligible for. Nothing falls on what is missing: a track held that cannot be judged, for want of a setting or of a record, can be chosen again and counts as the best-fitting one."),
        Of(PosDowngrade, "Rétrogradation faute de données de vente", "Moving down for want of point-of-sale data", StatusSection).Read(
            "À tout moment, à la discrétion du fournisseur : une proposition à approuver, d'un parcours. « Pendant un trimestre » : aucune semaine conforme dans un trimestre fiscal complet, ou moins que la part demandée ; le trimestre de l'arrivée, s'il est entamé, n'est pas complet.",
            "At any time, at the vendor's discretion: a proposal to approve, one track down. “For a quarter”: no compliant week in a full fiscal quarter, or less than the share asked for; the quarter of joining, where it had begun, is not a full one."),
        Of(Milestones, "Jalons manqués", "Missed milestones", MilestoneSection).Read(
            "Un trimestre manqué : avertissement, et pas de remise pour ce trimestre. Deux de suite : proposition à approuver de descendre d'un parcours, à tout moment. Seuls comptent les trimestres à la fin desquels le partenaire tenait un parcours à jalons.",
            "One missed quarter: a warning, and no rebate for that quarter. Two in a row: a proposal to approve to move one track down, at any time. Only quarters at whose end the partner held a track with milestones count."),
        Of(PlanLate, "Plan commercial en retard", "Joint business plan late", Section("Planification commerciale conjointe", "Joint business planning")).Read(
            "Le guide parle de certains avantages : ici les fonds marketing et la remise de croissance, suspendus jusqu'à la remise du plan. La liste est un réglage.",
            "The guide speaks of some benefits: here marketing funds and the growth rebate, suspended until the plan is handed in. The list is a setting."),

        Of(Benefits, "Ce que chaque parcours apporte", "What each track brings", BenefitSection).Read(
            "Comme pour les exigences, chaque case dit d'où elle vient ; ce que rien n'appuie n'accorde rien tant que l'opérateur ne l'a pas fixé. Sans contrat en vigueur, tout est suspendu.",
            "As for the requirements, each cell says where it comes from; what nothing supports grants nothing until the operator sets it. Without an agreement in force, everything is suspended."),
        .. BenefitClauses.All,

        Of(Sanctions, "Ce qui suit un manquement", "What follows a violation", Section("Parcours et exigences", "Tracks and requirements")).Read(
            "Le guide renvoie la revente d'unités NFR et la violation du contrat au contrat lui-même : ici avertissement, suspension, puis proposition de résiliation à approuver. Les étapes se suivent sans en sauter. Un manquement réparé n'appelle plus rien.",
            "The guide leaves the resale of NFR units and the breach of the agreement to the agreement itself: here a warning, a suspension, then a proposal to terminate, to be approved. Steps follow one another, none is skipped. Nothing follows a violation that was put right."),
        Of(Notice, "Changements annoncés 30 jours avant, sur le portail et par courriel", "Changes announced 30 days ahead, on the portal and by e-mail", Section("Modifications apportées au guide du programme", "Changes to the program guide")),
    ];

    internal static Clause Of(string id, string fr, string en, LocalizedText location) =>
        new() { Id = id, Title = LocalizedText.Of(fr, en), Location = location };

    internal static LocalizedText Section(string fr, string en) =>
        LocalizedText.Of($"Guide du 1er octobre 2023, « {fr} »", $"Guide of 1 October 2023, “{en}”");

    /// <summary>The same clause with a reading of our own.</summary>
    internal static Clause Read(this Clause clause, string fr, string en) => clause with { Note = LocalizedText.Of(fr, en), IsReading = true };
}
