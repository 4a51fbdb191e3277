using System.Reflection;
using PartnerHub.Architecture.Tests.Reading;
using PartnerHub.Host.Web;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Architecture.Tests.Composition;

public class ModuleListTests
{
    [Fact]
    public void Modules_OfTheRepository_AreInTheHostsList()
    {
        var modules = Repository.Modules.Select(module => Assembly.Load(Repository.AssemblyOf(module)))
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsClass && typeof(IModule).IsAssignableFrom(type))
            .ToList();

        Assert.True(modules.Count >= 8, $"found {modules.Count} modules");
        Assert.Equal(modules.OrderBy(type => type.FullName, StringComparer.Ordinal), HubModules.All.Select(module => module.GetType()).OrderBy(type => type.FullName, StringComparer.Ordinal));
    }

    [Fact]
    public void Names_OfModules_AreThoseOfTheirFolders() =>
        Assert.All(HubModules.All, module => Assert.Equal(module.Assembly.GetName().Name!.Split('.')[^1].ToLowerInvariant(), module.Name));
}
