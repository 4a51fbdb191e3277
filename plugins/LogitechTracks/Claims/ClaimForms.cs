using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>What a claim on each benefit says.</summary>
internal static class ClaimForms
{
    public const string Stage = "stage";
    public const string Proof = "proof";
    public const string ApprovedAmount = "approvedAmount";
    public const string ActivityOn = "activityOn";
    public const string Quarter = "quarter";
    public const string Resale = "resale";

    public static ClaimForm Ask { get; } = new();

    public static ClaimForm Deal { get; } = new() { Process = ClaimProcess.Deal, Stages = [ClaimForm.RequestStage] };

    public static ClaimForm Fund { get; } = new()
    {
        Process = ClaimProcess.Fund,
        Stages = [ClaimForm.RequestStage, ClaimForm.ClaimStage],
        Details =
        [
            Detail(Stage, FactDetailType.Text, "Étape : request ou claim", "Stage: request or claim"),
            Detail(Proof, FactDetailType.Flag, "Justificatifs joints", "Proof attached"),
            Detail(ApprovedAmount, FactDetailType.Number, "Montant approuvé", "Amount approved"),
            Detail(ActivityOn, FactDetailType.Date, "Jour de l'activité", "Day of the activity"),
        ],
    };

    /// <summary>The quarter may be left out, which is the last complete one: so it is no period, which a claim would have to name.</summary>
    public static ClaimForm Rebate { get; } = new()
    {
        Process = ClaimProcess.Rebate,
        Details = [Detail(Quarter, FactDetailType.Text, "Trimestre, par exemple FY2025-Q1 ; sinon le dernier complet", "Quarter, for example FY2025-Q1; otherwise the last complete one")],
    };

    public static ClaimForm Purchase { get; } = new()
    {
        Process = ClaimProcess.Purchase,
        Details = [Detail(Resale, FactDetailType.Flag, "Destinées à la revente", "Meant to be resold")],
    };

    private static FactDetail Detail(string id, FactDetailType type, string fr, string en) =>
        new() { Id = id, Name = LocalizedText.Of(fr, en), Type = type };
}
