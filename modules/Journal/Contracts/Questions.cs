using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Journal.Replay;

namespace PartnerHub.Journal;

/// <summary>The questions that the journal knows how to ask again, as it keeps them.</summary>
public static class Questions
{
    public const string Standing = """{"ask":"standing"}""";

    public const string Placing = """{"ask":"level"}""";

    /// <summary>A choice of level; without one, the calendar's placing.</summary>
    public static string Level(LevelRequest? request) =>
        request is null ? Placing : $$"""{"ask":"level","request":{{Text(request)}}}""";

    public static string Claim(Claim claim) => $$"""{"ask":"claim","claim":{{Text(claim)}}}""";

    public static string Case(SanctionCase @case) => $$"""{"ask":"case","case":{{Text(@case)}}}""";

    /// <summary>True of a question of these forms: the journal can ask it again.</summary>
    public static bool Knows(string question) => RecordedQuestion.TryRead(question, out _);

    private static string Text<T>(T part) => JsonSerializer.Serialize(part, ContractsJson.TypeOf<T>());
}
