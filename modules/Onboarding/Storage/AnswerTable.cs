using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.History;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Storage;

internal static class AnswerTable
{
    private const string Columns = "place, version, said, source, actor, answered_at";

    private static readonly Sql Add = Sql.Insert("onboarding_answer", "questionnaire, place, version, said, source, actor, answered_at");

    private static readonly Sql Current = Sql.Of(
        """
        SELECT place, version, said, source, actor, answered_at FROM onboarding_answer said
         WHERE questionnaire = @Questionnaire AND said IS NOT NULL
           AND version = (SELECT MAX(version) FROM onboarding_answer later WHERE later.questionnaire = @Questionnaire AND later.place = said.place)
         ORDER BY place
        """);

    private static readonly Sql Then = Sql.Of(
        """
        SELECT place, version, said, source, actor, answered_at FROM onboarding_answer said
         WHERE questionnaire = @Questionnaire AND said IS NOT NULL
           AND version = (SELECT MAX(version) FROM onboarding_answer later
                           WHERE later.questionnaire = @Questionnaire AND later.place = said.place AND later.version <= @Version)
         ORDER BY place
        """);

    private static readonly Sql History = Sql.Of(
        $$"""SELECT {{Columns}} FROM onboarding_answer WHERE questionnaire = @Questionnaire ORDER BY version DESC, place {limit @Limit}""");

    private static readonly Sql HistoryOfPlace = Sql.Of(
        $$"""
        SELECT {{Columns}} FROM onboarding_answer WHERE questionnaire = @Questionnaire AND place = @Place ORDER BY version DESC {limit @Limit}
        """);

    /// <summary>What is said now, by place.</summary>
    public static Task<IReadOnlyList<SaidAnswer>> ListAsync(Session session, string questionnaire, CancellationToken cancellation) =>
        session.QueryAsync<SaidAnswer>(Current, new { Questionnaire = questionnaire }, cancellation);

    /// <summary>What was said when a version was the last, by place.</summary>
    public static Task<IReadOnlyList<SaidAnswer>> ListAsync(Session session, string questionnaire, long version, CancellationToken cancellation) =>
        session.QueryAsync<SaidAnswer>(Then, new { Questionnaire = questionnaire, Version = version }, cancellation);

    public static Task<IReadOnlyList<SaidAnswer>> ListHistoryAsync(
        Session session, string questionnaire, string? place, int limit, CancellationToken cancellation) =>
        place is null
            ? session.QueryAsync<SaidAnswer>(History, new { Questionnaire = questionnaire, Limit = limit }, cancellation)
            : session.QueryAsync<SaidAnswer>(HistoryOfPlace, new { Questionnaire = questionnaire, Place = place, Limit = limit }, cancellation);

    public static Task AddAsync(Session session, string questionnaire, IEnumerable<SaidAnswer> said, CancellationToken cancellation) =>
        session.ExecuteAsync(
            Add,
            said.Select(answer => new
            {
                Questionnaire = questionnaire,
                answer.Place,
                answer.Version,
                answer.Said,
                answer.Source,
                answer.Actor,
                answer.AnsweredAt,
            }),
            cancellation);
}
