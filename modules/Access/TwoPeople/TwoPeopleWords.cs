using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.TwoPeople;

internal static class TwoPeopleWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("Décisions à deux", "Second approvals");
    public static readonly LocalizedText Lead = LocalizedText.Of(
        "Ce qu’une personne a demandé et qu’une autre doit vouloir aussi. Qui demande n’approuve jamais.",
        "What one person asked for and another has to want too. Who asks never approves.");

    public static readonly LocalizedText None = LocalizedText.Of("Rien n’attend une deuxième personne.", "Nothing waits for a second person.");
    public static readonly LocalizedText Asked = LocalizedText.Of("Enregistré : cela sera fait quand une autre personne l’aura approuvé.", "Kept: it is done when somebody else approves it.");
    public static readonly LocalizedText NotWaiting = LocalizedText.Of("Cette demande n’attend plus : elle a été décidée, retirée, ou ce qu’elle visait a changé.", "This no longer waits: it was decided, withdrawn, or what it was about has changed.");
    public static readonly LocalizedText AskedBy = LocalizedText.Of("Demandé par {0}", "Asked for by {0}");
    public static readonly LocalizedText Outcome = LocalizedText.Of("Issue", "Outcome");
    public static readonly LocalizedText Yours = LocalizedText.Of("Vous l’avez demandé : quelqu’un d’autre doit l’approuver.", "You asked for it: somebody else has to approve it.");
    public static readonly LocalizedText Approve = LocalizedText.Of("Approuver", "Approve");
    public static readonly LocalizedText Refuse = LocalizedText.Of("Refuser", "Refuse");
    public static readonly LocalizedText Withdraw = LocalizedText.Of("Retirer ma demande", "Withdraw my request");
    public static readonly LocalizedText Motive = LocalizedText.Of("Motif", "Reason");
    public static readonly LocalizedText Settled = LocalizedText.Of("Décidées", "Decided");

    private static readonly Dictionary<string, LocalizedText> Kinds = new(StringComparer.Ordinal)
    {
        [TwoPersonAct.LevelLowered] = LocalizedText.Of("Baisse de niveau", "Level lowered"),
        [TwoPersonAct.MembershipEnded] = LocalizedText.Of("Fin d’adhésion", "Membership ended"),
        [TwoPersonAct.MoneyPaid] = LocalizedText.Of("Paiement", "Payment"),
        [TwoPersonAct.RulebookPublished] = LocalizedText.Of("Publication d’un règlement", "Rulebook published"),
    };

    private static readonly Dictionary<string, LocalizedText> States = new(StringComparer.Ordinal)
    {
        [ActState.Waiting] = LocalizedText.Of("En attente", "Waiting"),
        [ActState.Agreed] = LocalizedText.Of("Approuvé et fait", "Approved and done"),
        [ActState.Refused] = LocalizedText.Of("Refusé", "Refused"),
        [ActState.Withdrawn] = LocalizedText.Of("Retiré", "Withdrawn"),
        [ActState.Lapsed] = LocalizedText.Of("Caduc : ce que cela visait a changé", "Lapsed: what it was about has changed"),
    };

    public static LocalizedText Kind(string kind) => Kinds.GetValueOrDefault(kind) ?? LocalizedText.Of(kind, kind);

    public static LocalizedText? State(string? state) => state is null ? null : States.GetValueOrDefault(state);
}
