using PartnerHub.Tests;

namespace PartnerHub.Programs.Tests.Packing;

/// <summary>A program that lies outside the repository is packed as plugins/README.md says.</summary>
public sealed class OutsideTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("partnerhub-outside-");

    [Fact]
    public async Task Build_OfAProjectOutside_PacksWhereTheReadmeSays()
    {
        var (plugins, contracts) = (Path.Combine(RepositoryRoot.Path, "plugins"), Path.Combine(AppContext.BaseDirectory, "PartnerHub.Contracts.dll"));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Outside.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{plugins}/Package.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ProgramId>outside</ProgramId>
                <Version>1.2.3</Version>
                <Company>Example</Company>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="PartnerHub.Contracts" HintPath="{contracts}" Private="false" />
              </ItemGroup>
              <Import Project="{plugins}/Package.targets" />
            </Project>
            """);

        await Command.RunAsync(_folder.FullName, "dotnet", "build", "-v", "q", "-nologo", "-p:RunAnalyzers=false");

        Assert.Equal(
            ["Outside.deps.json", "Outside.dll", "program.json"],
            Directory.EnumerateFiles(Path.Combine(_folder.FullName, "bin/Debug/package/outside/1.2.3")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
