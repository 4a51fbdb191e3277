using PartnerHub.Contracts;

namespace PartnerHub.Rulebooks;

internal static class Words
{
    public static readonly LocalizedText InRulebooks = LocalizedText.Of("Programmes et règlements", "Programs and rulebooks");
    public static readonly LocalizedText NotServing = LocalizedText.Of("Programmes hors service", "Programs set aside");
    public static readonly LocalizedText Versions = LocalizedText.Of("Versions publiées", "Published versions");
    public static readonly LocalizedText VersionNumber = LocalizedText.Of("Version", "Version");
    public static readonly LocalizedText InForce = LocalizedText.Of("en vigueur", "in force");
    public static readonly LocalizedText InForceFrom = LocalizedText.Of("En vigueur à partir du", "In force from");
    public static readonly LocalizedText TheBeginning = LocalizedText.Of("le début", "the beginning");
    public static readonly LocalizedText PackageVersion = LocalizedText.Of("Paquet", "Package");
    public static readonly LocalizedText Identity = LocalizedText.Of("Identité", "Identity");
    public static readonly LocalizedText PublishedOn = LocalizedText.Of("Publiée le", "Published on");
    public static readonly LocalizedText PublishedBy = LocalizedText.Of("Par", "By");
    public static readonly LocalizedText Programs = LocalizedText.Of("Programmes", "Programs");
    public static readonly LocalizedText Program = LocalizedText.Of("Programme", "Program");
    public static readonly LocalizedText Vendor = LocalizedText.Of("Éditeur", "Vendor");
    public static readonly LocalizedText Version = LocalizedText.Of("Version", "Version");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText Serving = LocalizedText.Of("en service", "serving");
    public static readonly LocalizedText Quarantined = LocalizedText.Of("mis à l’écart", "set aside");
    public static readonly LocalizedText Refused = LocalizedText.Of("refusé", "refused");
    public static readonly LocalizedText NoPrograms = LocalizedText.Of("Aucun programme n’est installé.", "No program is installed.");
    public static readonly LocalizedText OneFault = LocalizedText.Of("{0} programme ne répond pas ; les autres restent en service.", "{0} program does not answer; the others keep serving.");
    public static readonly LocalizedText ManyFaults = LocalizedText.Of("{0} programmes ne répondent pas ; les autres restent en service.", "{0} programs do not answer; the others keep serving.");
    public static readonly LocalizedText Retry = LocalizedText.Of("Réessayer", "Try again");
    public static readonly LocalizedText NoReason = LocalizedText.Of("Aucune raison n’est connue.", "No reason is known.");

    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of(
        "Aucun programme n’a l’identifiant « {0} ».", "No program has the id “{0}”.");
    public static readonly LocalizedText BackToOverview = LocalizedText.Of("Retour à la vue d’ensemble", "Back to the overview");
    public static readonly LocalizedText NoRulebook = LocalizedText.Of(
        "Ce programme n’a pas pu être chargé : son règlement n’est pas connu.", "This program could not be loaded: its rulebook is not known.");
    public static readonly LocalizedText NoDefinition = LocalizedText.Of(
        "Ce programme n’a pas encore de définition : ni niveaux, ni exigences, ni avantages.",
        "This program has no definition yet: no levels, no requirements, no benefits.");
    public static readonly LocalizedText Rulebook = LocalizedText.Of("Règlement – {0}", "Rulebook – {0}");
    public static readonly LocalizedText RulebookVersion = LocalizedText.Of("version {0}", "version {0}");
    public static readonly LocalizedText Join = LocalizedText.Of("Demander à adhérer", "Apply to join");
    public static readonly LocalizedText SeeMembers = LocalizedText.Of("Voir les membres", "See the members");
    public static readonly LocalizedText SeeRuns = LocalizedText.Of("Calculs du réseau", "Network runs");
    public static readonly LocalizedText OnThisPage = LocalizedText.Of("Sur cette page", "On this page");
    public static readonly LocalizedText GoodToKnow = LocalizedText.Of("Bon à savoir", "Good to know");

    public static readonly LocalizedText Levels = LocalizedText.Of("Niveaux et territoire", "Levels and territory");
    public static readonly LocalizedText LowToHigh = LocalizedText.Of("Du plus bas au plus haut", "From the lowest to the highest");
    public static readonly LocalizedText Regions = LocalizedText.Of("Régions", "Regions");
    public static readonly LocalizedText Region = LocalizedText.Of("Région", "Region");
    public static readonly LocalizedText Currency = LocalizedText.Of("Monnaie", "Currency");
    public static readonly LocalizedText Countries = LocalizedText.Of("Pays", "Countries");
    public static readonly LocalizedText PartnerTypes = LocalizedText.Of("Types de partenaires", "Partner types");
    public static readonly LocalizedText Requirements = LocalizedText.Of("Exigences par niveau", "Requirements by level");
    public static readonly LocalizedText Requirement = LocalizedText.Of("Exigence", "Requirement");
    public static readonly LocalizedText Benefits = LocalizedText.Of("Avantages par niveau", "Benefits by level");
    public static readonly LocalizedText Benefit = LocalizedText.Of("Avantage", "Benefit");
    public static readonly LocalizedText Path = LocalizedText.Of("Voie {0}", "Path {0}");
    public static readonly LocalizedText Designations = LocalizedText.Of("Désignations", "Designations");
    public static readonly LocalizedText InRegion = LocalizedText.Of("{0} : {1}", "{0}: {1}");
    public static readonly LocalizedText Band = LocalizedText.Of("{0} dès {1}", "{0} from {1}");
    public static readonly LocalizedText AtMost = LocalizedText.Of("au plus {0}", "at most {0}");
    public static readonly LocalizedText ClaimedBy = LocalizedText.Of("à demander : {0}", "to be claimed: {0}");
    public static readonly LocalizedText LastsOneDay = LocalizedText.Of("dure {0} jour", "lasts {0} day");
    public static readonly LocalizedText LastsDays = LocalizedText.Of("dure {0} jours", "lasts {0} days");
    public static readonly LocalizedText Suspends = LocalizedText.Of("suspend : {0}", "suspends: {0}");
    public static readonly LocalizedText OtherCurrencies = LocalizedText.Of("acceptées aussi : {0}", "also accepted: {0}");
    public static readonly LocalizedText LadderFor = LocalizedText.Of("Échelle des types : {0}", "Ladder of the types: {0}");
    public static readonly LocalizedText Claimable = LocalizedText.Of("à demander", "to be claimed");
    public static readonly LocalizedText AtLeast = LocalizedText.Of("au moins {0}", "at least {0}");
    public static readonly LocalizedText UpTo = LocalizedText.Of("jusqu’à {0}", "up to {0}");
    public static readonly LocalizedText Calendar = LocalizedText.Of("Calendrier", "Calendar");
    public static readonly LocalizedText YearStarts = LocalizedText.Of("L’année du programme commence en {0}.", "The program’s year starts in {0}.");
    public static readonly LocalizedText Window = LocalizedText.Of("Ce qui peut changer", "What may change");
    public static readonly LocalizedText When = LocalizedText.Of("Quand", "When");
    public static readonly LocalizedText AllYear = LocalizedText.Of("toute l’année", "all year");
    public static readonly LocalizedText FromTo = LocalizedText.Of("du {0} au {1}", "{0} to {1}");
    public static readonly LocalizedText OnDay = LocalizedText.Of("le {0}", "on {0}");
    public static readonly LocalizedText Duties = LocalizedText.Of("Ce qu’un membre doit à date fixe", "What a member owes by a date");
    public static readonly LocalizedText Duty = LocalizedText.Of("Obligation", "Duty");
    public static readonly LocalizedText Clause = LocalizedText.Of("Article", "Clause");
    public static readonly LocalizedText Sanctions = LocalizedText.Of("Manquements et sanctions", "Violations and sanctions");
    public static readonly LocalizedText Approval = LocalizedText.Of("avec l’accord de l’éditeur", "with the vendor’s approval");
    public static readonly LocalizedText AfterOneDay = LocalizedText.Of("après {0} jour", "after {0} day");
    public static readonly LocalizedText AfterDays = LocalizedText.Of("après {0} jours", "after {0} days");
    public static readonly LocalizedText OneOf = LocalizedText.Of("au choix : {0}", "one of: {0}");
    public static readonly LocalizedText FactKinds = LocalizedText.Of("Faits que le programme lit", "Facts the program reads");
    public static readonly LocalizedText FactKind = LocalizedText.Of("Fait", "Fact");
    public static readonly LocalizedText Value = LocalizedText.Of("Valeur", "Value");
    public static readonly LocalizedText About = LocalizedText.Of("Porte sur", "Is about");
    public static readonly LocalizedText Rhythm = LocalizedText.Of("Rythme", "Rhythm");
    public static readonly LocalizedText Details = LocalizedText.Of("Précisions", "Details");
    public static readonly LocalizedText APerson = LocalizedText.Of("une personne", "a person");
    public static readonly LocalizedText Validity = LocalizedText.Of("avec une date de fin", "with an end date");
    public static readonly LocalizedText AddsUp = LocalizedText.Of("s’additionne par jour", "adds up by day");
    public static readonly LocalizedText SalesFiles = LocalizedText.Of("Fichiers de ventes", "Sales files");
    public static readonly LocalizedText SalesFilesBecome = LocalizedText.Of(
        "Chaque ligne acceptée d’un fichier compte comme « {0} ». Le fichier est noté comme « {1} » pour sa période ({2}). Il est conforme quand :",
        "Each accepted line of a file counts as “{0}”. The file is noted as “{1}” for its period ({2}). It is compliant when:");
    public static readonly LocalizedText FileDueOneDay = LocalizedText.Of("il arrive au plus tard {0} jour après la fin de la période ;", "it comes within {0} day after the period’s end;");
    public static readonly LocalizedText FileDueDays = LocalizedText.Of("il arrive au plus tard {0} jours après la fin de la période ;", "it comes within {0} days after the period’s end;");
    public static readonly LocalizedText FileRejected = LocalizedText.Of("au plus {0} de ses lignes sont rejetées ;", "at most {0} of its lines are rejected;");
    public static readonly LocalizedText FileComplete = LocalizedText.Of("au moins une de ses lignes est acceptée.", "at least one of its lines is accepted.");
    public static readonly LocalizedText Clauses = LocalizedText.Of("Articles du guide", "Clauses of the guide");
    public static readonly LocalizedText ClausesLead = LocalizedText.Of(
        "Ce que chaque article dit, en nos mots, et où il se trouve. « Notre lecture » signale un choix de notre part là où le guide se tait ou se contredit.",
        "What each clause says, in our words, and where it stands. “Our reading” marks a choice of our own where the guide is silent or contradicts itself.");
    public static readonly LocalizedText OriginLead = LocalizedText.Of(
        "Une case sans mention vient du guide ; les autres disent d’où elles viennent.", "A cell without a mark comes from the guide; the others say where they come from.");

    public static readonly LocalizedText OriginGuide = LocalizedText.Of("guide", "guide");
    public static readonly LocalizedText OriginTableCell = LocalizedText.Of("case du tableau", "table cell");
    public static readonly LocalizedText OriginPress = LocalizedText.Of("presse", "press");
    public static readonly LocalizedText OriginInferred = LocalizedText.Of("déduit", "inferred");
    public static readonly LocalizedText OriginTableCellAndInferred = LocalizedText.Of("tableau + déduit", "table + inferred");
    public static readonly LocalizedText OriginPressAndGuide = LocalizedText.Of("presse + guide", "press + guide");
    public static readonly LocalizedText OriginUnsupported = LocalizedText.Of("sans source", "no source");

    public static readonly LocalizedText ValueFlag = LocalizedText.Of("oui ou non", "yes or no");
    public static readonly LocalizedText ValueNumber = LocalizedText.Of("nombre", "number");
    public static readonly LocalizedText ValueText = LocalizedText.Of("texte", "text");
    public static readonly LocalizedText ValueMoney = LocalizedText.Of("montant", "amount");
    public static readonly LocalizedText PeriodWeek = LocalizedText.Of("semaine", "week");
    public static readonly LocalizedText PeriodMonth = LocalizedText.Of("mois", "month");
    public static readonly LocalizedText PeriodQuarter = LocalizedText.Of("trimestre", "quarter");
    public static readonly LocalizedText PeriodYear = LocalizedText.Of("année", "year");
    public static readonly LocalizedText PeriodFiscalQuarter = LocalizedText.Of("trimestre fiscal", "fiscal quarter");
    public static readonly LocalizedText PeriodFiscalYear = LocalizedText.Of("exercice", "fiscal year");
    public static readonly LocalizedText None = LocalizedText.Of("–", "–");
}
