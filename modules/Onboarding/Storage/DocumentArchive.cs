using PartnerHub.Kits.Data;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Storage;

internal sealed record KeptDocument
{
    public const string In = "in";
    public const string Out = "out";

    public long Number { get; init; }

    public string Direction { get; init; } = "";

    public string FileName { get; init; } = "";

    public byte[] Content { get; init; } = [];
}

internal static class DocumentArchive
{
    private static readonly Sql Add = Sql.Insert("onboarding_document", "questionnaire, number, direction, file_name, content, actor, moved_at");

    private static readonly Sql List = Sql.Of(
        "SELECT number, direction, file_name, content FROM onboarding_document WHERE questionnaire = @Questionnaire ORDER BY number DESC {limit @Limit}");

    private static readonly Sql LastIn = Sql.Of(
        """
        SELECT number, direction, file_name, content FROM onboarding_document
         WHERE questionnaire = @Questionnaire
           AND number = (SELECT MAX(number) FROM onboarding_document WHERE questionnaire = @Questionnaire AND direction = 'in')
        """);

    private static readonly Sql Before = Sql.Of(
        """
        SELECT number, direction, file_name, content FROM onboarding_document
         WHERE questionnaire = @Questionnaire
           AND number = (SELECT MAX(number) FROM onboarding_document WHERE questionnaire = @Questionnaire AND number < @Number)
        """);

    public static Task<KeptDocument?> LastInAsync(Session session, string questionnaire, CancellationToken cancellation) =>
        session.FindAsync<KeptDocument>(LastIn, new { Questionnaire = questionnaire }, cancellation);

    /// <summary>The document before a number, in or out.</summary>
    public static Task<KeptDocument?> BeforeAsync(Session session, string questionnaire, long number, CancellationToken cancellation) =>
        session.FindAsync<KeptDocument>(Before, new { Questionnaire = questionnaire, Number = number }, cancellation);

    public static async Task<KeptDocument?> LastAsync(Session session, string questionnaire, CancellationToken cancellation) =>
        (await session.QueryAsync<KeptDocument>(List, new { Questionnaire = questionnaire, Limit = 1 }, cancellation)).FirstOrDefault();

    public static Task AddAsync(
        Session session, string questionnaire, KeptDocument document, string actor, DateTimeOffset at, CancellationToken cancellation) =>
        session.ExecuteAsync(
            Add,
            new
            {
                Questionnaire = questionnaire,
                document.Number,
                document.Direction,
                document.FileName,
                document.Content,
                Actor = actor,
                MovedAt = at,
            },
            cancellation);
}
