using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.Clients;

namespace PartnerHub.Onboarding.Storage;

internal static class QuestionnaireTable
{
    private const string Columns =
        "id, client, language, version, created_at, created_by, archived_at, (SELECT MIN(program) FROM onboarding_publication WHERE onboarding_publication.questionnaire = onboarding_questionnaire.id) AS program";

    private static readonly Sql Add = Sql.InsertIfAbsent("onboarding_questionnaire", "id", "client, language, version, created_at, created_by");

    private static readonly Sql All = Sql.Of($"SELECT {Columns} FROM onboarding_questionnaire ORDER BY created_at DESC, id");

    private static readonly Sql One = Sql.Of($"SELECT {Columns} FROM onboarding_questionnaire WHERE id = @Id");

    private static readonly Sql Hold = Sql.Of($"SELECT {Columns} FROM onboarding_questionnaire{{locked}} WHERE id = @Id {{for update}}");

    private static readonly Sql Move = Sql.Of("UPDATE onboarding_questionnaire SET version = @Version WHERE id = @Id");

    private static readonly Sql Rename = Sql.Of("UPDATE onboarding_questionnaire SET client = @Client WHERE id = @Id");

    private static readonly Sql Archive = Sql.Of("UPDATE onboarding_questionnaire SET archived_at = @At WHERE id = @Id");

    /// <summary>False when one of that id is there already.</summary>
    public static async Task<bool> AddAsync(Session session, ClientQuestionnaire added, CancellationToken cancellation) =>
        await session.ExecuteAsync(
            Add, new { added.Id, added.Client, added.Language, added.Version, added.CreatedAt, added.CreatedBy }, cancellation) > 0;

    public static Task<IReadOnlyList<ClientQuestionnaire>> ListAsync(Session session, CancellationToken cancellation) =>
        session.QueryAsync<ClientQuestionnaire>(All, null, cancellation);

    public static Task<ClientQuestionnaire?> FindAsync(Session session, string id, CancellationToken cancellation) =>
        session.FindAsync<ClientQuestionnaire>(One, new { Id = id }, cancellation);

    /// <summary>Nobody else answers until the work is done.</summary>
    public static Task<ClientQuestionnaire?> LockAsync(Session session, string id, CancellationToken cancellation) =>
        session.FindAsync<ClientQuestionnaire>(Hold, new { Id = id }, cancellation);

    public static Task MoveAsync(Session session, string id, long version, CancellationToken cancellation) =>
        session.ExecuteAsync(Move, new { Id = id, Version = version }, cancellation);

    public static Task RenameAsync(Session session, string id, string client, CancellationToken cancellation) =>
        session.ExecuteAsync(Rename, new { Id = id, Client = client }, cancellation);

    /// <param name="at">Null brings it back.</param>
    public static Task ArchiveAsync(Session session, string id, DateTimeOffset? at, CancellationToken cancellation) =>
        session.ExecuteAsync(Archive, new { Id = id, At = at }, cancellation);
}
