using System.Security.Cryptography;
using PartnerHub.Kits.Data;

namespace PartnerHub.Submissions.Files;

/// <summary>Files of documents as their table holds them.</summary>
internal static class FileRows
{
    private static readonly Sql Insert = Sql.Insert("submissions_file", "program, number, place, step, file_name, media_type, size, hash, content");

    private static readonly Sql List = Sql.Of(
        "SELECT place AS number, step, file_name AS name, media_type, size FROM submissions_file WHERE program = @Program AND number = @Number ORDER BY place");

    private static readonly Sql One = Sql.Of(
        """
        SELECT f.file_name, f.content FROM submissions_document d
          JOIN submissions_file f ON f.program = d.program AND f.number = d.number
         WHERE d.member_id = @Member AND d.number = @Number AND f.place = @File
        """);

    public static Task<IReadOnlyList<EvidenceFile>> ListAsync(Session session, EvidenceDocument document, CancellationToken cancellation) =>
        session.QueryAsync<EvidenceFile>(List, new { document.Program, document.Number }, cancellation);

    public static async Task<SentFile?> FindAsync(Session session, string member, long number, long file, CancellationToken cancellation) =>
        await session.FindAsync<Row>(One, new { Member = member, Number = number, File = file }, cancellation) is { } row ? new(row.FileName, row.Content) : null;

    /// <summary>Adds files behind those that are there.</summary>
    public static async Task AddAsync(Session session, EvidenceDocument document, int there, IReadOnlyList<SentFile> files, CancellationToken cancellation)
    {
        for (var i = 0; i < files.Count; i++)
        {
            await session.ExecuteAsync(
                Insert,
                new
                {
                    document.Program,
                    document.Number,
                    Place = there + i + 1L,
                    document.Step,
                    FileName = files[i].Name,
                    MediaType = FileContent.TypeOf(files[i]),
                    Size = files[i].Content.LongLength,
                    Hash = Convert.ToHexStringLower(SHA256.HashData(files[i].Content)),
                    files[i].Content,
                },
                cancellation);
        }
    }

    private sealed class Row
    {
        public string FileName { get; init; } = "";

        public byte[] Content { get; init; } = [];
    }
}
