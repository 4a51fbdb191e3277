using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Access.Roles;
using PartnerHub.Contracts;
using PartnerHub.Host.Tests.Api;
using PartnerHub.Host.Web;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Host.Tests.Access;

/// <summary>
/// Every request there is, sent by every role about what is its own, what is another's, and what is not there. The table is kept
/// where people read it; whoever adds a request writes it anew with PARTNERHUB_WRITE_GOLDEN=1 and looks at what changed.
/// </summary>
public sealed class RequestMatrixTests(SampleHub sample) : IClassFixture<SampleHub>
{
    private const string OwnProgram = "kaspersky-tiers";
    private const string OtherProgram = "logitech-tracks";
    private const string Questionnaire = "own-client";

    private static readonly string Kept = Path.Combine(RepositoryRoot.Path, "modules", "Access", "requests.md");

    private static readonly string[] Places = ["own", "another's", "none"];

    private static readonly Type[] Requests =
    [
        .. HubModules.All.Select(module => module.Assembly).Append(typeof(Caller).Assembly).Distinct()
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false } && type.GetCustomAttribute<RequiresRightAttribute>() is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    [Fact]
    public async Task EveryRequest_ByEveryRole_AsTheTableSays()
    {
        var callers = Callers();
        var table = new StringBuilder("# Who may send what\n\nOne row a request. In each cell: about what is one's own, about another's, about what is not there: `y` is let through, `-` lacks the right, `0` is told that there is nothing.\n\n");
        table.Append("| request | needs | ").AppendJoin(" | ", callers.Select(caller => caller.Role)).Append(" |\n|---|---|").AppendJoin('|', callers.Select(_ => "---")).Append("|\n");
        var leaks = new List<string>();
        foreach (var type in Requests)
        {
            table.Append("| ").Append(type.Name).Append(" | ").Append(type.GetCustomAttribute<RequiresRightAttribute>()!.Right).Append(" |");
            foreach (var (role, caller) in callers)
            {
                var answers = string.Concat(await Task.WhenAll(Enumerable.Range(0, Places.Length).Select(place => AskAsync(type, place, caller))));
                table.Append(' ').Append(answers).Append(" |");
                if (caller.Grants is not null && !IsForAnyone(type) && (answers[1] == 'y' || answers[1] != answers[2]))
                {
                    leaks.Add($"{role} {type.Name}: {answers}");
                }
            }

            table.Append('\n');
        }

        Assert.True(Requests.Length > 120, $"only {Requests.Length} requests were found");
        Assert.Empty(leaks);
        if (Environment.GetEnvironmentVariable("PARTNERHUB_WRITE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(Kept, table.ToString(), TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(Kept, TestContext.Current.CancellationToken), table.ToString());
    }

    private static bool IsForAnyone(Type type) =>
        type.GetCustomAttribute<RequiresRightAttribute>()!.Right is Rights.Visit or Rights.KeepAccount || typeof(INarrowed).IsAssignableFrom(type);

    private static IReadOnlyList<(string Role, Caller Caller)> Callers() =>
    [
        ("visitor", Caller.Visitor),
        .. Role.All.Select(role => (role.Id, GivenRole.CallerOf("a-1", role.Scopes.Count == 0 ? [new(role, null, "", null)]
            : role.Scopes.Select(scope => new GivenRole(role, scope, scope switch { GrantScope.Program => OwnProgram, GrantScope.Partner => "p001", _ => Questionnaire }, null))))),
    ];

    private async Task<char> AskAsync(Type type, int place, Caller caller)
    {
        await using var scope = sample.Hub.Services.CreateScopeFor(caller);
        var answer = type.GetInterfaces().First(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequest<>)).GetGenericArguments()[0];
        var asking = typeof(RequestMatrixTests).GetMethod(nameof(PassAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type, answer);
        try
        {
            return await (Task<bool>)asking.Invoke(null, [scope.ServiceProvider, await MakeAsync(type, place)])! ? 'y' : '?';
        }
        catch (TargetInvocationException error) when (error.InnerException is RightMissingException)
        {
            return '-';
        }
        catch (RightMissingException)
        {
            return '-';
        }
        catch (SubjectHiddenException)
        {
            return '0';
        }
    }

    // The whole way to the handler begins here; what comes after it is not asked.
    private static async Task<bool> PassAsync<TRequest, TAnswer>(IServiceProvider services, TRequest request)
        where TRequest : notnull
    {
        var context = services.GetRequiredService<CallerContext>();
        var passed = false;
        var behavior = new AuthorizationBehavior<TRequest, TAnswer>(context, services);
        Task<TAnswer> Next()
        {
            passed = true;
            return Task.FromResult(default(TAnswer)!);
        }

        if (typeof(IInnerStep).IsAssignableFrom(typeof(TRequest)))
        {
            await Assert.ThrowsAnyAsync<Exception>(() => behavior.Handle(request, CancellationToken.None, Next));
            throw new RightMissingException(typeof(TRequest).Name, Rights.All);
        }

        await behavior.Handle(request, CancellationToken.None, Next);
        return passed;
    }

    private async Task<object> MakeAsync(Type type, int place)
    {
        var (program, partner) = place switch { 0 => (OwnProgram, "p001"), 1 => (OtherProgram, await OtherPartnerAsync()), _ => ("nothing", "nobody") };
        var made = RuntimeHelpers.GetUninitializedObject(type);
        SetIds(made, program, partner, place switch { 0 => Questionnaire, 1 => "others-client", _ => "no-client" });
        Set(made, "Dossier", new Dossier { Partner = new Partner { Id = partner, Name = partner, Country = "FR" }, Membership = new(), Facts = FactSet.Empty });
        Set(made, "Enrolment", Enrolment(partner, program));
        Set(made, "Enrolments", new[] { Enrolment(partner, program) });
        return made;
    }

    /// <summary>Sets what a request, or what it carries, says it is about.</summary>
    private static void SetIds(object made, string program, string partner, string questionnaire, bool isWhole = true)
    {
        Set(made, "Program", program);
        Set(made, "Member", $"{partner}.{program}");
        Set(made, "Partner", partner);
        Set(made, "Questionnaire", questionnaire);
        foreach (var part in made.GetType().GetProperties().Where(property => isWhole && property.SetMethod is not null && IsPart(property.PropertyType)))
        {
            var carried = RuntimeHelpers.GetUninitializedObject(part.PropertyType);
            SetIds(carried, program, partner, questionnaire, isWhole: false);
            part.SetValue(made, carried);
        }
    }

    private static bool IsPart(Type type) => type is { IsClass: true, IsAbstract: false } && type.Namespace?.StartsWith("PartnerHub.", StringComparison.Ordinal) == true && type.Namespace != "PartnerHub.Contracts";

    private static Partners.Enrolment Enrolment(string partner, string program) => new()
    {
        Partner = new Partner { Id = partner, Name = partner, Country = "FR" },
        Memberships = [new() { Program = program, Membership = new(), Facts = [] }],
    };

    private static void Set(object made, string name, object value)
    {
        if (made.GetType().GetProperty(name) is { } property && property.PropertyType.IsInstanceOfType(value) && property.SetMethod is not null)
        {
            property.SetValue(made, value);
        }
    }

    private string? _otherPartner;

    /// <summary>A company that is in the other program alone.</summary>
    private async Task<string> OtherPartnerAsync() => _otherPartner ??= (await RouteWalk.FindOtherAsync(sample.Hub)).Id;
}
