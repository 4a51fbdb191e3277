using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Roles;

/// <summary>What people of one kind may do, and on what a role of it is given.</summary>
/// <param name="Id">As it is stored and as the API says it.</param>
/// <param name="Name">As people say it.</param>
/// <param name="Does">What it is for.</param>
/// <param name="Rights">What it allows, on what it is given for.</param>
/// <param name="Scopes">On what it can be given; none for the whole host.</param>
internal sealed record Role(string Id, LocalizedText Name, LocalizedText Does, Rights Rights, IReadOnlyList<GrantScope> Scopes)
{
    /// <summary>What whoever has an account may do.</summary>
    public const Rights OfEveryAccount = Rights.Visit | Rights.KeepAccount;

    private const Rights Look = Rights.Read | Rights.ReadOwn;

    public static readonly Role Operator = new(
        "operator",
        LocalizedText.Of("Exploitant", "Operator"),
        LocalizedText.Of("Exploite le serveur : tout, sur tous les programmes.", "Runs the hub: everything, on every program."),
        Rights.All,
        []);

    public static readonly Role Manager = new(
        "vendor-manager",
        LocalizedText.Of("Responsable du réseau", "Channel manager"),
        LocalizedText.Of("Gère les partenaires d’un programme : saisit, importe, lance, décide.", "Manages a program's partners: records, imports, runs, decides."),
        Look | Rights.Record | Rights.Operate | Rights.Decide | Rights.SubmitOwn,
        [GrantScope.Program]);

    public static readonly Role Viewer = new(
        "vendor-viewer",
        LocalizedText.Of("Observateur", "Vendor viewer"),
        LocalizedText.Of("Consulte un programme et ses partenaires.", "Looks at a program and its partners."),
        Look,
        [GrantScope.Program]);

    public static readonly Role Consultant = new(
        "consultant",
        LocalizedText.Of("Consultant", "Consultant"),
        LocalizedText.Of("Prépare le programme d’un client à partir de son questionnaire, et saisit pour les programmes confiés.", "Prepares a client's program from its questionnaire, and records for the programs entrusted."),
        Look | Rights.Record | Rights.Operate,
        [GrantScope.Questionnaire, GrantScope.Program]);

    public static readonly Role PartnerAdministrator = new(
        "partner-administrator",
        LocalizedText.Of("Administrateur du partenaire", "Partner administrator"),
        LocalizedText.Of("Suit sa société, dépose ses pièces, gère ses collègues.", "Follows their own company, hands in its evidence, looks after its people."),
        Rights.ReadOwn | Rights.SubmitOwn,
        [GrantScope.Partner]);

    public static readonly Role PartnerMember = new(
        "partner-member",
        LocalizedText.Of("Membre du partenaire", "Partner member"),
        LocalizedText.Of("Suit sa société.", "Follows their own company."),
        Rights.ReadOwn,
        [GrantScope.Partner]);

    public static IReadOnlyList<Role> All { get; } = [Operator, Manager, Viewer, Consultant, PartnerAdministrator, PartnerMember];

    public static Role? Find(string id) => All.FirstOrDefault(role => role.Id == id);
}
