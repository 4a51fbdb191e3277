using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Journal.Replay;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Journal;

/// <summary>A ruling read back to be shown; only its JSON where it has another form than the contracts of today.</summary>
public sealed record RecordedRuling
{
    public Standing? Standing { get; private init; }

    public LevelRuling? Level { get; private init; }

    public ClaimRuling? Claim { get; private init; }

    public CaseRuling? Case { get; private init; }

    /// <summary>Why; empty where the ruling has other reasons, or none.</summary>
    public IReadOnlyList<Reason> Reasons { get; private init; } = [];

    public static RecordedRuling Of(JournalEntry entry)
    {
        try
        {
            return RecordedQuestion.TryRead(entry.Question, out var question) ? Read(question.Ask, entry.Ruling) : new();
        }
        catch (JsonException)
        {
            return new();
        }
    }

    /// <summary>The outcome in a few words; null where there are none.</summary>
    public string? Summary(Locale locale, ProgramDescription? program) =>
        Standing is not null ? locale.Say(Words.Earned, locale.Say(Name(program, Standing.Earned)))
        : Level is not null ? locale.Say(Words.LevelOf, locale.Say(LevelNews.OfKept(Level, program).Word), locale.Say(Name(program, Level.Today)))
        : null;

    public static LocalizedText Word(ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.Granted => Words.Granted,
        ClaimOutcome.Partly => Words.Partly,
        ClaimOutcome.Refused => Words.Refused,
        ClaimOutcome.NeedsApproval => Words.NeedsApproval,
        _ => Words.Undetermined,
    };

    private static RecordedRuling Read(string ask, string json) => ask switch
    {
        "standing" => new() { Standing = Part<Standing>(json) },
        "level" => Part<LevelRuling>(json) is { } level ? new() { Level = level.ToKeep is null ? level with { ToKeep = [] } : level, Reasons = level.Reasons } : new(),
        "claim" => Part<ClaimRuling>(json) is { } claim ? new() { Claim = claim, Reasons = claim.Reasons } : new(),
        "case" => Part<CaseRuling>(json) is { } @case ? new() { Case = @case, Reasons = @case.Reasons } : new(),
        _ => new(),
    };

    private static T? Part<T>(string json) => JsonSerializer.Deserialize(json, ContractsJson.TypeOf<T>());

    private static LocalizedText Name(ProgramDescription? program, string? level) =>
        program?.LevelName(level) ?? LocalizedText.Of(level ?? "–", level ?? "–");
}
