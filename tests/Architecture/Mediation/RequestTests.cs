using System.Reflection;
using MediatR;
using PartnerHub.Architecture.Tests.Reading;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Architecture.Tests.Mediation;

public class RequestTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Type> Requests =
    [
        .. Repository.Modules.Select(module => Assembly.Load(Repository.AssemblyOf(module)))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false, IsInterface: false } && typeof(IBaseRequest).IsAssignableFrom(type)),
    ];

    [Fact]
    public void Requests_OfAllModules_SayWhatTheyAreAbout()
    {
        output.WriteLine($"{Requests.Count} requests, {Requests.Count(request => !request.IsVisible)} of them internal");

        Assert.True(Requests.Count > 100, $"found {Requests.Count} requests");
        Expect.None(Requests.Where(request => !RequestSubject.IsNamed(request)).Select(request => request.FullName!));
    }

    [Fact]
    public void Lists_OfAllModules_SayWhatTheyAreListsOf()
    {
        var lists = Requests.Where(request => request.Name.StartsWith("List", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(lists);
        Expect.None(lists.Where(list => !list.GetInterfaces().Any(IsListOf)).Select(list => list.FullName!));
    }

    [Fact]
    public void InternalRequests_OfAllModules_AreMoreThanFourInTen() =>
        Assert.True(Requests.Count(request => !request.IsVisible) * 10 > Requests.Count * 4);

    private static bool IsListOf(Type contract) => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IListOf<>);
}
