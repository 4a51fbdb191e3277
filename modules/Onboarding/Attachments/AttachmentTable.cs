using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Attachments;

internal static class AttachmentTable
{
    private static readonly Sql Add = Sql.Insert(
        "onboarding_attachment", "questionnaire, number, place, file_name, media_type, content, size, actor, attached_at");

    private static readonly Sql List = Sql.Of(
        """
        SELECT number, place AS question, file_name, media_type, size, actor, attached_at FROM onboarding_attachment
         WHERE questionnaire = @Questionnaire AND content IS NOT NULL
         ORDER BY number
        """);

    private static readonly Sql Room = Sql.Of(
        "SELECT CAST(COUNT(*) AS BIGINT) AS files, CAST(COALESCE(SUM(size), 0) AS BIGINT) AS bytes FROM onboarding_attachment WHERE questionnaire = @Questionnaire AND content IS NOT NULL");

    private static readonly Sql Last = Sql.Of("SELECT COALESCE(MAX(number), 0) FROM onboarding_attachment WHERE questionnaire = @Questionnaire");

    private static readonly Sql One = Sql.Of(
        "SELECT file_name, content FROM onboarding_attachment WHERE questionnaire = @Questionnaire AND number = @Number AND content IS NOT NULL");

    private static readonly Sql Empty = Sql.Of(
        "UPDATE onboarding_attachment SET content = NULL WHERE questionnaire = @Questionnaire AND number = @Number AND content IS NOT NULL");

    public static Task<long> LastAsync(Session session, string questionnaire, CancellationToken cancellation) =>
        session.FindAsync<long>(Last, new { Questionnaire = questionnaire }, cancellation);

    /// <summary>How many files there are, and how long all of them.</summary>
    public static Task<AttachedSize?> SizeAsync(Session session, string questionnaire, CancellationToken cancellation) =>
        session.FindAsync<AttachedSize>(Room, new { Questionnaire = questionnaire }, cancellation);

    public static Task AddAsync(Session session, string questionnaire, Attachment added, byte[] content, CancellationToken cancellation) =>
        session.ExecuteAsync(
            Add,
            new
            {
                Questionnaire = questionnaire,
                added.Number,
                Place = added.Question,
                added.FileName,
                added.MediaType,
                Content = content,
                added.Size,
                added.Actor,
                added.AttachedAt,
            },
            cancellation);

    public static Task<IReadOnlyList<Attachment>> ListAsync(Session session, string questionnaire, CancellationToken cancellation) =>
        session.QueryAsync<Attachment>(List, new { Questionnaire = questionnaire }, cancellation);

    public static Task<AttachedRow?> FindAsync(Session session, string questionnaire, long number, CancellationToken cancellation) =>
        session.FindAsync<AttachedRow>(One, new { Questionnaire = questionnaire, Number = number }, cancellation);

    public static Task<int> EmptyAsync(Session session, string questionnaire, long number, CancellationToken cancellation) =>
        session.ExecuteAsync(Empty, new { Questionnaire = questionnaire, Number = number }, cancellation);
}

internal sealed record AttachedRow
{
    public string FileName { get; init; } = "";

    public byte[] Content { get; init; } = [];
}

internal sealed record AttachedSize
{
    public long Files { get; init; }

    public long Bytes { get; init; }
}
