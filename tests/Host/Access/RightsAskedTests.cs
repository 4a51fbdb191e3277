using System.Reflection;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using PartnerHub.Host.Web;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Host.Tests.Access;

/// <summary>Pages, forms and endpoints reach the database by requests alone, which are asked about rights: nothing they are given reads it past them.</summary>
public sealed class RightsAskedTests
{
    private static readonly Type[] Ours =
    [
        .. HubModules.All.Select(module => module.Assembly).Append(typeof(Server).Assembly).Append(typeof(Caller).Assembly).Append(typeof(SentForm).Assembly).Distinct()
            .SelectMany(assembly => assembly.GetTypes()),
    ];

    // What tells who is asking, which no request can be asked about, and what never answers with what it read.
    private static readonly string[] Allowed = [];

    [Fact]
    public void Components_AreGivenNothingThatReads()
    {
        var given = Ours.Where(type => typeof(IComponent).IsAssignableFrom(type))
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), (type, property) => (Where: type.Name, Property: property))
            .Where(given => given.Property.GetCustomAttribute<InjectAttribute>() is not null)
            .Select(given => (given.Where, Given: given.Property.PropertyType)).ToList();

        Assert.True(given.Count > 100, $"only {given.Count} were found");
        Assert.Empty(given.Where(one => Reads(one.Given, [])).Select(one => $"{one.Where}: {one.Given.Name}").Except(Allowed));
    }

    [Fact]
    public void Endpoints_AreGivenNothingThatReads()
    {
        var given = Ours.Where(type => type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(IsEndpoint)
            .SelectMany(method => method.GetParameters(), (method, parameter) => (Where: $"{method.DeclaringType!.Name}.{method.Name}", Given: parameter.ParameterType)).ToList();

        Assert.True(given.Count > 500, $"only {given.Count} were found");
        Assert.Empty(given.Where(one => Reads(one.Given, [])).Select(one => $"{one.Where}: {one.Given.Name}").Except(Allowed));
    }

    [Fact]
    public void What_ReadsByAnother_IsFound()
    {
        Assert.True(Reads(typeof(ByAnother), []));
        Assert.False(Reads(typeof(ByRequests), []));
    }

    private static bool IsEndpoint(MethodInfo method) => method.GetParameters().Any(parameter =>
        parameter.ParameterType == typeof(SentForm) || parameter.ParameterType == typeof(IMediator) || parameter.ParameterType == typeof(HttpContext)
        || parameter.ParameterType == typeof(HttpRequest) || parameter.ParameterType == typeof(HttpResponse));

    /// <summary>True where a service, or one that it is made of, is made of the database.</summary>
    private static bool Reads(Type service, HashSet<Type> seen) =>
        service == typeof(UnitOfWork)
        || (seen.Add(service) && Made(service).SelectMany(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .SelectMany(constructor => constructor.GetParameters()).Any(parameter => Reads(parameter.ParameterType, seen)));

    private static IEnumerable<Type> Made(Type service) =>
        service.Namespace?.StartsWith("PartnerHub", StringComparison.Ordinal) != true ? []
        : service.IsInterface ? Ours.Where(type => type is { IsAbstract: false, IsClass: true } && service.IsAssignableFrom(type))
        : [service];

    private sealed class ByAnother(ByItself other)
    {
        public ByItself Other => other;
    }

    private sealed class ByItself(UnitOfWork unit)
    {
        public UnitOfWork Unit => unit;
    }

    private sealed class ByRequests(IMediator mediator)
    {
        public IMediator Mediator => mediator;
    }
}
