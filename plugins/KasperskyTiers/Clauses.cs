using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>The articles of the guide, and our readings of them.</summary>
internal static class Clauses
{
    public const string Specialisation = "KSP-3.SPECIALISATION";
    public const string Conditions = "KSP-4.CONDITIONS";
    public const string ConditionPrefix = "KSP-4.C.";
    public const string Benefits = "KSP-4.BENEFITS";
    public const string BenefitPrefix = "KSP-4.B.";
    public const string Club = "KSP-5.HPC";
    public const string Region = "KSP-6.REGION";
    public const string Recertification = "KSP-7.RECERTIFICATION";
    public const string Upgrade = "KSP-7.UPGRADE";
    public const string Downgrade = "KSP-7.DOWNGRADE";
    public const string Windows = "KSP-7.WINDOWS";
    public const string Leaver = "KSP-7.LEAVER";
    public const string Final = "KSP-7.FINAL";
    public const string Changes = "KSP-7.CHANGES";
    public const string Sanctions = "KSP-7.SANCTIONS";
    public const string Recovery = "KSP-7.RECOVERY";
    public const string Termination = "KSP-7.TERMINATION";

    private static readonly LocalizedText BenefitTable = Section("4", "tableau des avantages", "table of benefits");
    private static readonly LocalizedText ConditionTable = Section("4", "tableau des conditions", "table of conditions");
    private static readonly LocalizedText Remarks = Section("7", "remarques importantes", "important remarks");
    private static readonly LocalizedText StatusChanges = Section("7", "modification du statut", "changes of status");

    public static IReadOnlyList<LocalizedText> Notices { get; } =
    [
        LocalizedText.Of(
            "Les poids du High Performance Club sont les nôtres : le guide n'en donne aucun, et ils se règlent.",
            "The weights of the High Performance Club are ours: the guide gives none, and they can be set."),
        LocalizedText.Of(
            "Les fêtes musulmanes et juives sont calculées ; une date fixée autrement par un pays se note dans les réglages.",
            "Muslim and Jewish holidays are computed; a day a country sets otherwise goes into the settings."),
    ];

    public static IReadOnlyList<Clause> All(IReadOnlyList<Requirement> requirements, IReadOnlyList<Benefit> benefits) =>
    [
        Reading(Specialisation, "Spécialisations", "Specialisations", Section("3", "spécialisations", "specialisations"),
            "Gold est un plancher : un partenaire qui gagne Platinum garde Platinum. Il vaut tant que la spécialisation est en cours et prend effet aussitôt ; à sa fin, le partenaire revient à ce qu'il gagne à la fenêtre suivante. La spécialisation services gérés ne donne aucun statut.",
            "Gold is a floor: a partner that earns Platinum keeps Platinum. It holds while the specialisation is current and takes effect at once; when it ends, the partner falls to what it earns at the next window. The managed-services specialisation gives no status."),
        Reading(Conditions, "Conditions par statut", "Conditions by status", ConditionTable,
            "Ce qui s'est terminé avant l'entrée du partenaire n'est pas dû ; un candidat est jugé comme s'il entrait ce jour-là. Un statut est gagné quand tout ce qu'il requiert est réuni ; ce qui est recommandé ou facultatif s'affiche sans bloquer.",
            "What ended before the partner joined is not owed; a candidate is judged as if it joined on that day. A status is earned when all it requires is met; what is recommended or optional is shown and never blocks."),
        .. requirements.Where(row => row.Clause.StartsWith(ConditionPrefix, StringComparison.Ordinal)).Select(Condition),
        Reading(Benefits, "Avantages par statut", "Benefits by status", BenefitTable,
            "Un plafond atteint est accordé, dépassé il est refusé. Une remise enregistrée n'a de montant qu'une fois l'affaire conclue.",
            "A claim at a ceiling is granted, above it is refused. A registered discount has an amount only once the deal is closed."),
        .. benefits.Where(row => row.Clause.StartsWith(BenefitPrefix, StringComparison.Ordinal)).Select(Benefit),
        Reading(Club, "High Performance Club", "High Performance Club", Section("5", "incentives", "incentives"),
            "Un classement par trimestre, un prix par trimestre. Les ventes nettes du trimestre font la base ; les notes de l'éditeur sur le support, les ventes et la technique s'y ajoutent avec des poids réglables.",
            "One ranking and one prize per quarter. The quarter's net sales are the base; the vendor's scores on support, sales and technical work add to it, with weights in the settings."),
        Reading(Region, "Pays couverts", "Countries covered", Section("6", "région", "region"),
            "Le guide écrit « Afrique du Nord » sans liste : nous lisons Algérie, Égypte, Libye, Maroc et Tunisie ; la liste est un réglage. Hors de la région, aucun statut n'est possible.",
            "The guide says North Africa without a list: we read Algeria, Egypt, Libya, Morocco and Tunisia; the list is a setting. Outside the region no status is possible."),
        Reading(Recertification, "Recertification annuelle", "Yearly recertification", StatusChanges,
            "« Douze mois glissants » : du même jour de l'année précédente à la veille du jour jugé. Seuls comptent les ventes et les spécialistes certifiés : la baisse qui en vient prend effet d'elle-même, n'importe quel jour de janvier, un départ non remplacé compris. Toute autre condition manquée n'est qu'une proposition. Rien ne baisse quand ni vente ni certificat n'a jamais été noté.",
            "Twelve rolling months: from the same day a year earlier to the day before the day judged. Only sales and certified specialists count: the fall they cause takes effect by itself, on any day of January, for a leaver nobody replaced too. Any other condition not met is a proposal only. Nothing falls where neither a sale nor a certificate was ever recorded."),
        Reading(Upgrade, "Passage à un statut supérieur", "Move to a higher status", StatusChanges,
            "Un statut demandé qui doit attendre sa fenêtre est accordé avec sa date, sous réserve que les conditions tiennent encore.",
            "A status asked for that has to wait for its window is granted with its date, provided the conditions still hold then."),
        Reading(Downgrade, "Passage à un statut inférieur", "Move to a lower status", StatusChanges,
            "Hors recertification, une baisse n'est jamais automatique : le guide la permet si les mesures qui précèdent restent sans effet. C'est donc une proposition, et le statut tenu reste. Aucune baisse ne repose sur ce que personne n'a noté.",
            "Outside recertification a fall is never automatic: the guide allows it if the measures before it stay without effect. So it is a proposal, and the status held stays. No fall rests on what nobody has recorded."),
        Reading(Windows, "Périodes de changement", "When changes happen", StatusChanges,
            "Le guide parle de changements de statut ; le premier statut d'un candidat suit à notre sens les mêmes périodes.",
            "The guide speaks of changes of status; a candidate's first status is placed by the same windows, in our reading."),
        Reading(Leaver, "Départ d'une personne certifiée", "Departure of a certified person", Remarks,
            "Le jour 90 compte encore, le jour 91 non. Remplace un partant toute personne certifiée le jour du départ ou après, et qui ne comptait pas ce jour-là. Passé le délai, la baisse est une proposition à approuver, sans attendre janvier ni passer par une autre mesure ; en janvier, la recertification compte sans lui. Un avis tardif est noté, sans effet sur le délai.",
            "Day 90 still counts, day 91 does not. A leaver is replaced by a person certified on or after the departure who was not counted on that day. After it, the loss is a proposal to approve, without waiting for January or going through another measure first; in January recertification counts without the leaver. A late notice is recorded and does not shorten the grace."),
        Reading(Final, "Dernier mot de l'éditeur", "The vendor's last word", Section("7", "fin du partenariat", "end of the partnership"),
            "Une dérogation se journalise avec son motif, à côté de la décision calculée. Renoncer à un statut n'est pas prévu : la demande est soumise à l'éditeur.",
            "An override is journaled with its reason, beside the computed ruling. Giving up a status is not foreseen: the request goes to the vendor."),
        Plain(Changes, "Modifications du programme : effet 30 jours après publication", "Changes of the program: in effect 30 days after publication", Remarks),
        Reading(Sanctions, "Sanctions par violation", "Sanctions by violation", Section("7", "sanctions", "sanctions"),
            "Jours ouvrés : du lundi au vendredi, moins les jours fériés du pays du partenaire ; une demande est en retard une fois passé le troisième jour ouvré qui suit sa réception. Aucune étape n'est sautée. Une période de 60 jours est écoulée le 61e jour. Une seconde violation établie continue après la dernière étape d'un dossier précédent, si elle est ouverte dans les 24 mois (un réglage) qui suivent cette étape ; après la dernière de l'échelle, la même revient. Une étape prise se voit dans les avantages tant que son dossier n'est pas clos. Un effort se voit ainsi : plus aucune demande en retard ; un dernier score, dans les 60 jours, meilleur qu'avant l'avertissement ; moins d'escalades qu'avant ou une certification technique nouvelle.",
            "Working days: Monday to Friday less the public holidays of the partner's country; a request is overdue once the third working day after its receipt has passed. No step is skipped. A period of 60 days has lapsed on the 61st day. A second proven violation goes on from the last step of an earlier case, where it is opened within 24 months (a setting) of that step; after the last of the ladder, the same one comes again. A step taken shows in the benefits while its case is not closed. An effort shows in this way: no request overdue any more; a last score, within the 60 days, above the one before the warning; fewer escalations than before or a new technical certificate."),
        Reading(Recovery, "Plan de redressement", "Remediation plan", Section("7", "redressement", "recovery"),
            "Établi avec le responsable chez l'éditeur pour un contrat direct : actions, unités de mesure, période. En cours, il suspend l'étape suivante jusqu'à la fin de sa période ; tenu, il clôt le dossier ; manqué, l'étape suivante s'applique. Sans contrat direct, un avertissement tient lieu de plan.",
            "Drawn up with the vendor's manager where there is a direct contract: actions, units of measure, period. While it runs it suspends the next step until its period ends; met, it closes the case; missed, the next step applies. Without a direct contract a warning takes the place of the plan."),
        Plain(Termination, "Résiliation : violation grave, ou mesures restées sans effet", "Termination: a serious violation, or measures without effect", Section("7", "fin du partenariat", "end of the partnership")),
    ];

    private static Clause Condition(Requirement row)
    {
        var clause = Plain(row.Clause, row.Name.Fr, row.Name.En, ConditionTable);
        return row.Id switch
        {
            "marketing-activities" => Noted(clause, "Le guide ne dit pas sur quelle période : nous lisons les mêmes douze mois glissants que pour les ventes.", "The guide gives no period: we read the same twelve rolling months as for sales."),
            "annual-sales" => Noted(clause, "Produits pour entreprises des réglages seulement, achetés chez un distributeur officiel quand les réglages en nomment ; une vente sans produit ou sans distributeur compte. Prix de liste moins la remise accordée au client final ; un retour compte en moins ; le seuil atteint suffit. Les ventes du jour jugé ne comptent pas encore.", "Business products of the settings only, bought from an official distributor where the settings name some; a sale without a product or a distributor counts. List price less the end user's discount; a return counts below zero; reaching the threshold is enough. Sales of the day judged do not count yet."),
            Requirements.MonthlyReporting => Noted(clause, "Les derniers mois échus doivent tous y être ; un mois est dû le 10 du suivant, ce jour compris. Nombre de mois et jour sont des réglages.", "The latest months due must all be there; a month is due on the 10th of the next, that day included. Number of months and day are settings."),
            Requirements.BusinessPlan => Noted(clause, "Dû le 31 janvier ; jusque-là le plan approuvé de l'année précédente vaut encore, et celui de l'année nouvelle vaut déjà.", "Due on 31 January; through that day last year's approved plan still counts, and the new year's already does."),
            Requirements.QuarterlyReview => Noted(clause, "Seul compte le dernier trimestre échu ; un trimestre est dû le dernier jour du mois qui le suit.", "Only the latest quarter due counts; a quarter is due on the last day of the month after it."),
            "dedicated-product-manager" => Noted(clause, "Une personne notée comme partie n'est plus chef de produit dès son départ.", "A person recorded as having left is no longer product manager from the departure on."),
            Requirements.SalesSpecialists => Noted(clause, "Une personne peut porter les deux certifications et compte une fois dans chaque ligne. Le nombre qu'une spécialisation entreprise exige n'est qu'une recommandation pour qui n'en a pas.", "One person may hold both certificates and counts once in each row. The number an enterprise specialisation needs is only a recommendation for whoever has none."),
            _ => clause,
        };
    }

    private static Clause Benefit(Benefit row) => row.Id switch
    {
        "update-communications" or "webcasts" => Plain(row.Clause, row.Name.Fr, row.Name.En, ConditionTable),
        KasperskyTiers.Benefits.NfrLicences => Noted(
            Plain(row.Clause, row.Name.Fr, row.Name.En, BenefitTable),
            "Les licences obtenues comptent pendant leurs douze mois, celles du jour comprises ; 25 en tout sur le portail.",
            "Licences obtained count for their twelve months, those of the day included; 25 in all on the portal."),
        _ => Plain(row.Clause, row.Name.Fr, row.Name.En, BenefitTable),
    };

    private static Clause Noted(Clause clause, string fr, string en) => clause with { Note = LocalizedText.Of(fr, en), IsReading = true };

    private static Clause Reading(string id, string fr, string en, LocalizedText location, string noteFr, string noteEn) =>
        Noted(Plain(id, fr, en, location), noteFr, noteEn);

    private static Clause Plain(string id, string fr, string en, LocalizedText location) =>
        new() { Id = id, Title = LocalizedText.Of(fr, en), Location = location };

    private static LocalizedText Section(string number, string fr, string en) => LocalizedText.Of($"section {number}, {fr}", $"section {number}, {en}");
}
