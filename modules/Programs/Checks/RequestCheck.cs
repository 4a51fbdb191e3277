using PartnerHub.Contracts;

namespace PartnerHub.Programs.Checks;

internal static class RequestCheck
{
    public static void Check(LevelRequest? request, ProgramDescription program, Findings findings)
    {
        if (request is not null)
        {
            findings.Known("$.request.to", request.To, LevelIds.Of(program), LevelIds.Plural);
        }
    }
}

internal static class LevelIds
{
    public static LocalizedText Plural { get; } = LocalizedText.Of("niveaux", "levels");

    public static string[] Of(ProgramDescription program) => [.. program.Levels.Select(level => level.Id)];
}
