using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>What a claim on each benefit says.</summary>
internal static class ClaimForms
{
    public const string RegisteredByOther = "registeredByOther";
    public const string Closed = "closed";
    public const string InternalUse = "internalUse";
    public const string Quarter = "quarter";

    public static ClaimForm Discount { get; } = new();

    public static ClaimForm Training { get; } = new();

    public static ClaimForm Lead { get; } = new() { Process = ClaimProcess.Lead };

    public static ClaimForm Deal { get; } = new()
    {
        Process = ClaimProcess.Deal,
        Details =
        [
            Detail(RegisteredByOther, FactDetailType.Flag, "Projet déjà enregistré par un autre partenaire", "Project already registered by another partner"),
            Detail(Closed, FactDetailType.Flag, "Affaire conclue", "Deal closed"),
        ],
        Stages = [ClaimForm.RequestStage, ClaimForm.CloseStage],
    };

    public static ClaimForm Nfr { get; } = new()
    {
        Details = [Detail(InternalUse, FactDetailType.Flag, "Usage interne seulement", "Internal use only")],
    };

    /// <summary>The quarter may be left out, which is the last complete one: so it is no period, which a claim would have to name.</summary>
    public static ClaimForm Club { get; } = new()
    {
        Details = [Detail(Quarter, FactDetailType.Text, "Trimestre, par exemple 2017-Q1 ; sinon le dernier complet", "Quarter, for example 2017-Q1; otherwise the last complete one")],
    };

    private static FactDetail Detail(string id, FactDetailType type, string fr, string en) =>
        new() { Id = id, Name = LocalizedText.Of(fr, en), Type = type };
}
