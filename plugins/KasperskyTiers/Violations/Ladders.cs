using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.Violations;

/// <summary>The guide's ladders, step by step.</summary>
internal static class Ladders
{
    /// <summary>Days a partner has to improve after a warning.</summary>
    public const int Patience = 60;

    public const string Silence = "support-silence";
    public const string Satisfaction = "low-satisfaction";
    public const string Escalations = "escalation-abuse";
    public const string Serious = "serious";
    public const string ConditionsBreach = "conditions-breach";

    public const string Warning = "warning";
    public const string OrderRefusal = "order-refusal";
    public const string Termination = "termination";
    public const string Downgrade = "downgrade";
    public const string DiscountRemoval = "discount-removal";
    public const string RecoveryPlan = "recovery-plan";

    private static readonly LadderStep Warn = Step(Warning, "Avertissement", "Warning");
    private static readonly LadderStep RefuseOrders = Step(OrderRefusal, "Refus de commande (fichiers clés ou codes d'activation)", "Order refusal (key files or activation codes)") with
    {
        Suspends = [Benefits.NfrLicences],
    };

    private static readonly LadderStep End = Step(Termination, "Fin du partenariat", "Termination") with { NeedsApproval = true };
    private static readonly LadderStep Lower = Step(Downgrade, "Baisse de statut", "Downgrade") with { NeedsApproval = true };

    private static readonly LadderStep OneOfThree = Step(LadderStep.OneOf, "Mesure au choix de l'éditeur", "Measure of the vendor's choice") with
    {
        Options = [Termination, Downgrade, DiscountRemoval],
        OptionNames =
        [
            LocalizedText.Of("fin du partenariat", "termination"),
            LocalizedText.Of("baisse de statut", "downgrade"),
            LocalizedText.Of("retrait des remises", "discount removal"),
        ],
        NeedsApproval = true,
        Note = LocalizedText.Of("si l'avertissement reste sans effet", "if the warning stays without effect"),
    };

    private static readonly LadderStep OneOfThreeAfterSixtyDays = OneOfThree with
    {
        AfterDays = Patience,
        Note = LocalizedText.Of("si les 60 jours qui suivent l'avertissement n'apportent rien", "if the 60 days after the warning bring nothing"),
    };

    private static readonly LadderStep DrawUpAPlan = Step(RecoveryPlan, "Plan de redressement", "Recovery plan") with
    {
        Note = LocalizedText.Of("avec un contrat direct", "with a direct contract"),
    };

    private static readonly LadderStep WarnWithoutContract = Warn with { Note = LocalizedText.Of("sans contrat direct", "without a direct contract") };

    private static readonly SanctionLadder WithContract = Breach().Then(DrawUpAPlan).Then(Lower).Then(End);
    private static readonly SanctionLadder WithoutContract = Breach().Then(WarnWithoutContract).Then(Lower).Then(End);

    private static readonly SanctionLadder[] All =
    [
        //                                                                                                                                   1              2                               3
        SanctionLadder.For("territory", "Vente dans un pays non autorisé", "Selling in a country that is not authorised", Clauses.Sanctions)        .Then(Warn).Then(RefuseOrders)             .Then(End),
        SanctionLadder.For("brand", "Manquement à l'identité de marque", "Breaking the brand identification policy", Clauses.Sanctions)              .Then(Warn).Then(RefuseOrders)             .Then(End),
        SanctionLadder.For(Silence, "Demandes de support sans réponse", "Support requests left without an answer", Clauses.Sanctions)                .Then(Warn).Then(OneOfThree),
        SanctionLadder.For(Satisfaction, "Satisfaction des clients trop basse", "Customer satisfaction too low", Clauses.Sanctions)                  .Then(Warn).Then(OneOfThreeAfterSixtyDays),
        SanctionLadder.For(Escalations, "Escalades déraisonnables", "Unreasonable escalations", Clauses.Sanctions)                                   .Then(Warn).Then(OneOfThreeAfterSixtyDays),
        SanctionLadder.For(Serious, "Violation grave ou tort causé à l'éditeur", "Serious violation or damage to the vendor", Clauses.Termination)   .Then(End),
        Breach()                                                                                                                                     .Then(DrawUpAPlan).Then(WarnWithoutContract).Then(Lower).Then(End),
    ];

    public static IReadOnlyList<Violation> Violations { get; } = [.. All.Select(ladder => ladder.Description)];

    public static SanctionLadder Of(string violation) => Array.Find(All, ladder => ladder.Id == violation)!;

    /// <summary>The ladder as it runs for a partner: a breach of conditions begins with a plan or with a warning, never with both.</summary>
    public static SanctionLadder For(string violation, IEnumerable<CaseStep> taken, bool directContract)
    {
        if (violation != ConditionsBreach)
        {
            return Of(violation);
        }

        var first = taken.FirstOrDefault(step => step.Kind is RecoveryPlan or Warning)?.Kind;
        return first == RecoveryPlan || (first is null && directContract) ? WithContract : WithoutContract;
    }

    public static LocalizedText NameOf(string step) =>
        All.SelectMany(ladder => ladder.Steps).FirstOrDefault(known => known.Kind == step)?.Name
        ?? OneOfThree.OptionNames[OneOfThree.Options.ToList().IndexOf(step)];

    private static SanctionLadder Breach() =>
        SanctionLadder.For(ConditionsBreach, "Conditions du statut ou autre politique non respectées", "Conditions of a status or another policy not kept", Clauses.Recovery);

    private static LadderStep Step(string kind, string fr, string en) => new() { Kind = kind, Name = LocalizedText.Of(fr, en) };
}
