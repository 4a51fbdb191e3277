using System.Text.Json;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Journal;

namespace PartnerHub.Eligibility.Runs.Pipeline;

/// <summary>A chunk as the journal keeps it: which members were judged, and the fingerprint of what came out for them.</summary>
internal static class ChunkRuling
{
    public static RecordRuling Of(RunRow run, JudgedChunk chunk) => new()
    {
        Program = run.Program,
        Kind = RulingKinds.Run,
        On = run.JudgedOn,
        Revision = run.Revision,
        Rulebook = run.Rulebook,
        Question = JsonSerializer.Serialize(new Question(RulingKinds.Run, run.Number, run.LastMember, chunk.Last), JsonSerializerOptions.Web),
        Ruling = Ruling(chunk.Results.Count, chunk.Hash),
    };

    public static string Ruling(int members, string hash) => JsonSerializer.Serialize(new { members, hash }, JsonSerializerOptions.Web);

    public static Question Read(string question) => JsonSerializer.Deserialize<Question>(question, JsonSerializerOptions.Web)!;

    /// <param name="Ask">Always <c>run</c>.</param>
    /// <param name="Run">Number of the run.</param>
    /// <param name="After">The last member of the chunk before; null for the first chunk.</param>
    /// <param name="Last">The last member of this one.</param>
    internal sealed record Question(string Ask, long Run, string? After, string Last);
}
