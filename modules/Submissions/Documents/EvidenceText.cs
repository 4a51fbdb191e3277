using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;

namespace PartnerHub.Submissions.Documents;

/// <summary>How documents are stored.</summary>
internal static class EvidenceText
{
    public static string Of(Fact fact) => JsonSerializer.Serialize(fact, JsonBody.TypeOf<Fact>());

    public static Fact ReadFact(string text) => JsonSerializer.Deserialize(text, JsonBody.TypeOf<Fact>()) ?? throw new InvalidDataException("submissions_document.written holds no fact.");

    public static string Of(EvidenceState state) => state switch
    {
        EvidenceState.Waiting => "waiting",
        EvidenceState.Returned => "returned",
        EvidenceState.Accepted => "accepted",
        _ => "refused",
    };

    public static EvidenceState ReadState(string text) => text switch
    {
        "waiting" => EvidenceState.Waiting,
        "returned" => EvidenceState.Returned,
        "accepted" => EvidenceState.Accepted,
        "refused" => EvidenceState.Refused,
        _ => throw new InvalidDataException($"submissions_document.state holds '{text}'."),
    };

    public static string Of(EvidenceOutcome outcome) => outcome switch
    {
        EvidenceOutcome.HandedIn => "handed-in",
        EvidenceOutcome.Returned => "returned",
        EvidenceOutcome.Accepted => "accepted",
        _ => "refused",
    };

    public static EvidenceOutcome ReadOutcome(string text) => text switch
    {
        "handed-in" => EvidenceOutcome.HandedIn,
        "returned" => EvidenceOutcome.Returned,
        "accepted" => EvidenceOutcome.Accepted,
        "refused" => EvidenceOutcome.Refused,
        _ => throw new InvalidDataException($"submissions_step.outcome holds '{text}'."),
    };

    public static string Of(HandInMode mode) => mode switch
    {
        HandInMode.Closed => "closed",
        HandInMode.Reviewed => "reviewed",
        _ => "at-once",
    };

    public static HandInMode? ReadMode(string text) => text switch
    {
        "closed" => HandInMode.Closed,
        "reviewed" => HandInMode.Reviewed,
        "at-once" => HandInMode.AtOnce,
        _ => null,
    };
}
