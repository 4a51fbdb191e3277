using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Runs.Outcome;

namespace PartnerHub.Eligibility.Runs;

/// <summary>A run as its row has it.</summary>
internal sealed class RunRow
{
    public const string Columns =
        "program, number, judged_on, revision, rulebook, publishes, chunk_size, state, total, done, chunks, last_member, outcome, actor, started_at, worker, seen_at, finished_at, failure_fr, failure_en, tries";

    public string Program { get; init; } = "";

    public long Number { get; init; }

    public DateOnly JudgedOn { get; init; }

    public long Revision { get; init; }

    public string Rulebook { get; init; } = "";

    public bool Publishes { get; init; }

    public long ChunkSize { get; init; }

    public string State { get; init; } = "";

    public long Total { get; init; }

    public long Done { get; set; }

    public long Chunks { get; set; }

    public string? LastMember { get; set; }

    public string Outcome { get; set; } = "{}";

    public string Actor { get; init; } = "";

    public DateTimeOffset StartedAt { get; init; }

    public string? Worker { get; init; }

    public DateTimeOffset SeenAt { get; set; }

    public DateTimeOffset? FinishedAt { get; init; }

    public string? FailureFr { get; init; }

    public string? FailureEn { get; init; }

    /// <summary>How often in a row the next chunk was begun and nobody came back from it.</summary>
    public long Tries { get; init; }

    public NetworkRun ToRun() => new()
    {
        Program = Program,
        Number = Number,
        On = JudgedOn,
        Revision = Revision,
        Rulebook = Rulebook,
        Publishes = Publishes,
        State = RunStates.Read(State),
        Total = Total,
        Done = Done,
        Actor = Actor,
        StartedAt = StartedAt,
        SeenAt = SeenAt,
        FinishedAt = FinishedAt,
        Failure = FailureFr is null ? null : LocalizedText.Of(FailureFr, FailureEn!),
        Outcome = OutcomeJson.Read(Outcome),
    };
}

internal static class RunStates
{
    public const string Running = "running";
    public const string Finished = "finished";
    public const string Cancelled = "cancelled";
    public const string Failed = "failed";

    public static RunState Read(string text) => text switch
    {
        Running => RunState.Running,
        Finished => RunState.Finished,
        Cancelled => RunState.Cancelled,
        Failed => RunState.Failed,
        _ => throw new InvalidDataException($"eligibility_run.state holds '{text}'."),
    };

    public static string Text(this RunState state) => JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString());
}

internal static class OutcomeJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(RunOutcome outcome) => JsonSerializer.Serialize(outcome, Options);

    public static RunOutcome Read(string text) => JsonSerializer.Deserialize<RunOutcome>(text, Options)!;
}
