using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Kits.Messaging;

/// <summary>Where the subjects of a request lie: one place for each thing that it is about.</summary>
internal static class SubjectFinder
{
    public static async Task<IReadOnlyList<SubjectPlace>> FindAsync<TRequest>(IServiceProvider services, TRequest request, CancellationToken cancellation)
        where TRequest : notnull
    {
        if (request is ILocated located)
        {
            return located.Places;
        }

        if (services.GetService<ISubjectLocator<TRequest>>() is { } own)
        {
            return [await own.LocateAsync(request, cancellation)];
        }

        var places = new List<SubjectPlace>();
        if (request is IAboutProgram program)
        {
            places.Add(program.Program is { } id ? SubjectPlace.OfProgram(id) : SubjectPlace.Host);
        }

        if (request is IAboutQuestionnaire questionnaire)
        {
            places.Add(new() { Questionnaire = questionnaire.Questionnaire, IsNewQuestionnaire = questionnaire.Questionnaire is null });
        }

        if (request is IAboutMember member)
        {
            places.Add(await services.GetRequiredService<ISubjectLocator<IAboutMember>>().LocateAsync(member, cancellation));
        }

        if (request is IAboutPartner partner)
        {
            places.Add(await services.GetRequiredService<ISubjectLocator<IAboutPartner>>().LocateAsync(partner, cancellation));
        }

        if (request is IAboutHost)
        {
            places.Add(SubjectPlace.Host);
        }

        return places;
    }
}
