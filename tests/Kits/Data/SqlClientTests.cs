using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Data.SqlClient;

namespace PartnerHub.Kits.Data.Tests;

public class SqlClientTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>These name types of Microsoft.SqlServer.Server: without that assembly every parameter and bulk write fails when they are compiled.</summary>
    [Theory]
    [InlineData("Microsoft.Data.SqlClient.TdsParser", "TDSExecuteRPCAddParameter")]
    [InlineData("Microsoft.Data.SqlClient.SqlBulkCopy", "ConvertValue")]
    [InlineData("Microsoft.Data.SqlClient.MetaType", "GetMetaTypeFromValue")]
    public void SqlClient_PathOfParameters_CompilesAtRuntime(string type, string method)
    {
        var overloads = typeof(SqlConnection).Assembly.GetType(type, throwOnError: true)!.GetMethods(Any).Where(candidate => candidate.Name == method).ToList();

        Assert.NotEmpty(overloads);
        Assert.All(overloads, overload => Assert.Null(Record.Exception(() => RuntimeHelpers.PrepareMethod(overload.MethodHandle))));
    }

    [Fact]
    public void SqlClient_WhatItNeedsOfTheServer_Resolves()
    {
        var needed = Assert.Single(typeof(SqlConnection).Assembly.GetReferencedAssemblies(), name => name.Name == "Microsoft.SqlServer.Server");

        var server = Assembly.Load(needed);

        Assert.Equal(
            ["Format", "IBinarySerialize", "InvalidUdtException", "SqlUserDefinedTypeAttribute"],
            server.GetExportedTypes().Select(type => type.Name).Intersect(["Format", "IBinarySerialize", "InvalidUdtException", "SqlUserDefinedTypeAttribute"]).Order(StringComparer.Ordinal));
    }
}
