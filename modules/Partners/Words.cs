using PartnerHub.Contracts;

namespace PartnerHub.Partners;

internal static class Words
{
    public static readonly LocalizedText MembersByLevel = LocalizedText.Of("Membres par niveau", "Members by level");
    public static readonly LocalizedText MembersOf = LocalizedText.Of("Membres – {0}", "Members – {0}");
    public static readonly LocalizedText Members = LocalizedText.Of("Membres", "Members");
    public static readonly LocalizedText OneMember = LocalizedText.Of("{0} membre", "{0} member");
    public static readonly LocalizedText ManyMembers = LocalizedText.Of("{0} membres", "{0} members");
    public static readonly LocalizedText LevelsOverTime = LocalizedText.Of("Le réseau par niveau, mois par mois", "The network by level, month by month");
    public static readonly LocalizedText Day = LocalizedText.Of("Jour", "Day");
    public static readonly LocalizedText AsTable = LocalizedText.Of("Voir les chiffres", "Show the figures");
    public static readonly LocalizedText ChartLabel = LocalizedText.Of("{0} : {1}", "{0}: {1}");
    public static readonly LocalizedText NoMembersYet = LocalizedText.Of("Aucun membre pour le moment.", "No members yet.");
    public static readonly LocalizedText Imports = LocalizedText.Of("Import de fichiers", "File imports");
    public static readonly LocalizedText AllMembers = LocalizedText.Of("Tous les membres", "All members");
    public static readonly LocalizedText Level = LocalizedText.Of("Niveau", "Level");
    public static readonly LocalizedText Number = LocalizedText.Of("Nombre", "Number");

    public static readonly LocalizedText Id = LocalizedText.Of("Identifiant", "Id");
    public static readonly LocalizedText Name = LocalizedText.Of("Nom", "Name");
    public static readonly LocalizedText Country = LocalizedText.Of("Pays", "Country");
    public static readonly LocalizedText Types = LocalizedText.Of("Type", "Type");
    public static readonly LocalizedText JoinedOn = LocalizedText.Of("Membre depuis", "Member since");
    public static readonly LocalizedText LevelSince = LocalizedText.Of("Niveau tenu depuis", "At this level since");
    public static readonly LocalizedText Filter = LocalizedText.Of("Filtrer", "Filter");
    public static readonly LocalizedText NameContains = LocalizedText.Of("Le nom contient", "Name contains");
    public static readonly LocalizedText AnyCountry = LocalizedText.Of("Tous les pays", "All countries");
    public static readonly LocalizedText AnyLevel = LocalizedText.Of("Tous les niveaux", "All levels");
    public static readonly LocalizedText ClearFilter = LocalizedText.Of("Tout afficher", "Show all");
    public static readonly LocalizedText NoMatch = LocalizedText.Of("Aucun membre ne correspond à ces critères.", "No member matches these criteria.");
    public static readonly LocalizedText SortedUp = LocalizedText.Of("trié par ordre croissant", "sorted ascending");
    public static readonly LocalizedText SortedDown = LocalizedText.Of("trié par ordre décroissant", "sorted descending");
    public static readonly LocalizedText Pages = LocalizedText.Of("Pages", "Pages");
    public static readonly LocalizedText PageOf = LocalizedText.Of("Page {0} sur {1}", "Page {0} of {1}");
    public static readonly LocalizedText Previous = LocalizedText.Of("Précédente", "Previous");
    public static readonly LocalizedText Next = LocalizedText.Of("Suivante", "Next");

    public static readonly LocalizedText DayLabel = LocalizedText.Of("Situation au", "As of");
    public static readonly LocalizedText Show = LocalizedText.Of("Afficher", "Show");
    public static readonly LocalizedText Today = LocalizedText.Of("Aujourd’hui", "Today");
    public static readonly LocalizedText MonthEarlier = LocalizedText.Of("Un mois plus tôt", "One month earlier");
    public static readonly LocalizedText MonthLater = LocalizedText.Of("Un mois plus tard", "One month later");
    public static readonly LocalizedText OnThisPage = LocalizedText.Of("Sur cette page", "On this page");
    public static readonly LocalizedText NotToday = LocalizedText.Of(
        "Situation au {0} : les faits datés d’après ce jour sont laissés de côté.", "As of {0}: facts dated after that day are left aside.");
    public static readonly LocalizedText AlsoMemberOf = LocalizedText.Of("Aussi membre de", "Also a member of");
    public static readonly LocalizedText MemberSince = LocalizedText.Of("Membre depuis le {0}", "Member since {0}");
    public static readonly LocalizedText NotJoinedYet = LocalizedText.Of("Pas encore membre ce jour-là : adhésion le {0}.", "Not a member yet on that day: it joined on {0}.");

    public static readonly LocalizedText UnknownMember = LocalizedText.Of("Membre inconnu", "Unknown member");
    public static readonly LocalizedText UnknownMemberText = LocalizedText.Of(
        "Aucun membre n’a l’identifiant « {0} ».", "No member has the id “{0}”.");
    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of(
        "Aucun programme n’a l’identifiant « {0} ».", "No program has the id “{0}”.");
    public static readonly LocalizedText ProgramSilent = LocalizedText.Of(
        "Ce programme ne répond pas en ce moment : le niveau, les avantages et les échéances ne peuvent pas être calculés. Les faits enregistrés sont intacts.",
        "This program does not answer at the moment: level, benefits and due dates cannot be worked out. The recorded facts are untouched.");
    public static readonly LocalizedText SectionFailed = LocalizedText.Of(
        "Cette partie n’a pas pu être préparée. Les autres restent valables ; l’incident est au journal du serveur.",
        "This part could not be prepared. The others still hold; the incident is in the server’s log.");
    public static readonly LocalizedText BackToOverview = LocalizedText.Of("Retour à la vue d’ensemble", "Back to the overview");
    public static readonly LocalizedText NoDefinition = LocalizedText.Of(
        "Ce programme n’a pas encore de niveaux : personne ne peut y adhérer.", "This program has no levels yet: nobody can be a member.");
}
