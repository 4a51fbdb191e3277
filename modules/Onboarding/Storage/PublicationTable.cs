using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Storage;

internal static class PublicationTable
{
    private static readonly Sql Add = Sql.Insert("onboarding_publication", "questionnaire, number, program, version, actor, published_at");

    private static readonly Sql Program = Sql.Of("SELECT MIN(program) FROM onboarding_publication WHERE questionnaire = @Questionnaire");

    /// <summary>The program published from a questionnaire; null while none is.</summary>
    public static Task<string?> ProgramAsync(Session session, string questionnaire, CancellationToken cancellation) =>
        session.FindAsync<string>(Program, new { Questionnaire = questionnaire }, cancellation);

    public static Task AddAsync(
        Session session, ClientQuestionnaire questionnaire, string program, long number, string actor, DateTimeOffset at, CancellationToken cancellation) =>
        session.ExecuteAsync(
            Add,
            new { Questionnaire = questionnaire.Id, Number = number, Program = program, questionnaire.Version, Actor = actor, PublishedAt = at },
            cancellation);
}
