using PartnerHub.Kits.Data;

namespace PartnerHub.Onboarding.Storage;

internal static class QuestionnaireTable
{
    private const string Columns = "id, client, language, version, created_at, created_by";

    private static readonly Sql Add = Sql.Insert("onboarding_questionnaire", Columns);

    private static readonly Sql All = Sql.Of($"SELECT {Columns} FROM onboarding_questionnaire ORDER BY created_at DESC, id");

    private static readonly Sql One = Sql.Of($"SELECT {Columns} FROM onboarding_questionnaire WHERE id = @Id");

    private static readonly Sql Hold = Sql.Of($"SELECT {Columns} FROM onboarding_questionnaire{{locked}} WHERE id = @Id {{for update}}");

    private static readonly Sql Move = Sql.Of("UPDATE onboarding_questionnaire SET version = @Version WHERE id = @Id");

    public static Task AddAsync(Session session, ClientQuestionnaire added, CancellationToken cancellation) =>
        session.ExecuteAsync(
            Add, new { added.Id, added.Client, added.Language, added.Version, added.CreatedAt, added.CreatedBy }, cancellation);

    public static Task<IReadOnlyList<ClientQuestionnaire>> ListAsync(Session session, CancellationToken cancellation) =>
        session.QueryAsync<ClientQuestionnaire>(All, null, cancellation);

    public static Task<ClientQuestionnaire?> FindAsync(Session session, string id, CancellationToken cancellation) =>
        session.FindAsync<ClientQuestionnaire>(One, new { Id = id }, cancellation);

    /// <summary>Nobody else answers until the work is done.</summary>
    public static Task<ClientQuestionnaire?> LockAsync(Session session, string id, CancellationToken cancellation) =>
        session.FindAsync<ClientQuestionnaire>(Hold, new { Id = id }, cancellation);

    public static Task MoveAsync(Session session, string id, long version, CancellationToken cancellation) =>
        session.ExecuteAsync(Move, new { Id = id, Version = version }, cancellation);
}
