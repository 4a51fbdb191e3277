using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Host.Tests.Api;

/// <summary>A client with many partners: what is asked to make the recap does not grow with them.</summary>
public sealed class ApiLargePublicationTests : OnboardingApi
{
    private const string Id = "boreal";
    private const int Partners = 60;
    private readonly ConcurrentBag<string> _asked = [];

    [Fact]
    public async Task Recap_OfManyMembers_AsksForAllTogether()
    {
        await StartAsync("Boréal");
        await AnswerAsync(Id);
        await SaveAsync(Id, ("contracts.template", "Oui"));
        await SaveAsync(Id, [.. Enumerable.Range(3, Partners - 2).SelectMany(Partner)]);
        await TakeSuggestionsAsync(Id);
        Assert.Equal(Partners, Publication(await PostAsync($"/{Id}/publication", "{}")).Enrolled);
        await SaveAsync(Id, ("partners[0001].revenue", "1 €"), ("partners[0060].contract", "Non"), ("partners[0061].name", "Partenaire 61"), ("partners[0061].type", "Channel"));

        _asked.Clear();
        var recap = await Hub.GetAsync($"{Onboarding}/{Id}/publication");

        Assert.Equal(["Alpha Conseil", "Partenaire 60"], Names(recap, "changes"));
        Assert.Equal(["Partenaire 61"], recap.GetProperty("joining").EnumerateArray().Select(name => name.GetString()!));
        Assert.Equal(Partners + 1, recap.GetProperty("levels").EnumerateArray().Sum(level => level.GetProperty("partners").GetArrayLength()));
        Assert.True(_asked.Count < Partners / 2, string.Join(' ', _asked.CountBy(name => name).Select(asked => $"{asked.Key}: {asked.Value}")));
    }

    private protected override void AddServices(IServiceCollection services) =>
        services.AddSingleton(_asked).AddTransient(typeof(IPipelineBehavior<,>), typeof(Noting<,>));

    private static IEnumerable<(string, string)> Partner(int number)
    {
        var row = string.Create(CultureInfo.InvariantCulture, $"partners[{number:0000}]");
        return [($"{row}.name", $"Partenaire {number}"), ($"{row}.type", "Channel"), ($"{row}.since", "janvier 2022"), ($"{row}.revenue", "120 000 €"), ($"{row}.contract", "Oui")];
    }

    private static string[] Names(JsonElement answer, string list) => [.. answer.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("partner").GetString()!)];

    private sealed class Noting<TRequest, TAnswer>(ConcurrentBag<string> asked) : IPipelineBehavior<TRequest, TAnswer>
        where TRequest : IRequest<TAnswer>
    {
        public Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
        {
            asked.Add(typeof(TRequest).Name);
            return next();
        }
    }
}
