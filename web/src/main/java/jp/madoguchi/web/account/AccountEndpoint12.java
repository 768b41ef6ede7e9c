package jp.madoguchi.web.account;

import jakarta.jws.WebService;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.soap.SOAPBinding;
import org.jboss.ws.api.annotation.EndpointConfig;

/** The same for SOAP 1.2. */
@WebService(
    endpointInterface = "madoguchi.soap.account.Account",
    serviceName = "AccountService",
    portName = "AccountSoap12",
    targetNamespace = "urn:madoguchi:soap:account",
    wsdlLocation = "WEB-INF/wsdl/account.wsdl")
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "door")
@BindingType(SOAPBinding.SOAP12HTTP_BINDING)
public class AccountEndpoint12 extends AccountEndpoint {}
