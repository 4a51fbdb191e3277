using System.Reflection;
using MediatR;
using PartnerHub.Architecture.Tests.Reading;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Architecture.Tests.Mediation;

public class HandlerTests
{
    public static TheoryData<string> Modules => [.. Repository.Modules];

    [Theory]
    [MemberData(nameof(Modules))]
    public void In_Module_FindsWhatALookAtEachTypeFinds(string module)
    {
        var assembly = Assembly.Load(Repository.AssemblyOf(module));

        Assert.Equal(
            assembly.GetTypes().Where(type => HandlerTypes.IsConcrete(type) && Handles(type)).OrderBy(type => type.FullName, StringComparer.Ordinal),
            HandlerTypes.In(assembly).Where(Handles).OrderBy(type => type.FullName, StringComparer.Ordinal));
    }

    [Fact]
    public void In_Eligibility_FindsSome() => Assert.NotEmpty(HandlerTypes.In(Assembly.Load("PartnerHub.Eligibility")));

    private static bool Handles(Type type) => type.GetInterfaces().Any(contract =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() is var kind
        && (kind == typeof(IRequestHandler<,>) || kind == typeof(INotificationHandler<>) || kind == typeof(IRequestCheck<>)));
}
