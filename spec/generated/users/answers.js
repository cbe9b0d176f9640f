/* eslint-disable */
// Generated from the specification. Do not edit.
import { characterCount, formats, isEqual } from '../../src/validation-runtime.ts';

const answers = {};
{
const exports = answers;

exports["users.register 201"] = validate0;
const schema1 = {"type":"object","description":"An account as its owner sees it.","additionalProperties":false,"required":["id","steamId","accountName","email","emailVerified","pendingEmail","language","roles","status","createdAt"],"properties":{"id":{"type":"string","format":"uuid"},"steamId":{"type":"string","pattern":"^7656119\\d{10}$","description":"SteamID64 of the individual account."},"accountName":{"$ref":"AccountName"},"email":{"$ref":"Email"},"emailVerified":{"type":"boolean"},"pendingEmail":{"description":"The address that takes its place once it is confirmed; null when none is waiting.","oneOf":[{"$ref":"Email"},{"type":"null"}]},"language":{"$ref":"Language"},"roles":{"type":"array","maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["player","moderator","publisher","admin"]}},"status":{"type":"string","enum":["active","suspended"]},"createdAt":{"type":"string","format":"date-time"}}};
const schema5 = {"type":"string","description":"BCP 47 tag of a language that the store speaks.","enum":["ar","de","en","es","fr","ja","ko","pt","ru","zh"]};
const func0 = Object.prototype.hasOwnProperty;
const func1 = characterCount;
const formats0 = formats.uuid;
const formats2 = formats.email;
const formats6 = formats["date-time"];
const pattern0 = new RegExp("^7656119\\d{10}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9_]+$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.steamId === undefined) && (missing0 = "steamId"))) || ((data.accountName === undefined) && (missing0 = "accountName"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.emailVerified === undefined) && (missing0 = "emailVerified"))) || ((data.pendingEmail === undefined) && (missing0 = "pendingEmail"))) || ((data.language === undefined) && (missing0 = "language"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema1.properties, key0))){
validate1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steamId !== undefined){
let data1 = data.steamId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate1.errors = [{instancePath:instancePath+"/steamId",schemaPath:"#/properties/steamId/pattern",keyword:"pattern",params:{pattern: "^7656119\\d{10}$"},message:"must match pattern \""+"^7656119\\d{10}$"+"\""}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/steamId",schemaPath:"#/properties/steamId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accountName !== undefined){
let data2 = data.accountName;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 32){
validate1.errors = [{instancePath:instancePath+"/accountName",schemaPath:"AccountName/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func1(data2) < 3){
validate1.errors = [{instancePath:instancePath+"/accountName",schemaPath:"AccountName/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern1.test(data2)){
validate1.errors = [{instancePath:instancePath+"/accountName",schemaPath:"AccountName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},message:"must match pattern \""+"^[A-Za-z0-9_]+$"+"\""}];
return false;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/accountName",schemaPath:"AccountName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data3 = data.email;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 254){
validate1.errors = [{instancePath:instancePath+"/email",schemaPath:"Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data3) < 3){
validate1.errors = [{instancePath:instancePath+"/email",schemaPath:"Email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!(formats2(data3))){
validate1.errors = [{instancePath:instancePath+"/email",schemaPath:"Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/email",schemaPath:"Email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.emailVerified !== undefined){
const _errs12 = errors;
if(typeof data.emailVerified !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pendingEmail !== undefined){
let data5 = data.pendingEmail;
const _errs14 = errors;
const _errs15 = errors;
let valid3 = false;
let passing0 = null;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data5 === "string"){
if(func1(data5) > 254){
const err0 = {instancePath:instancePath+"/pendingEmail",schemaPath:"Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func1(data5) < 3){
const err1 = {instancePath:instancePath+"/pendingEmail",schemaPath:"Email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!(formats2(data5))){
const err2 = {instancePath:instancePath+"/pendingEmail",schemaPath:"Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/pendingEmail",schemaPath:"Email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs19 = errors;
if(data5 !== null){
const err4 = {instancePath:instancePath+"/pendingEmail",schemaPath:"#/properties/pendingEmail/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/pendingEmail",schemaPath:"#/properties/pendingEmail/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate1.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data6 = data.language;
const _errs21 = errors;
if(typeof data6 !== "string"){
validate1.errors = [{instancePath:instancePath+"/language",schemaPath:"Language/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data6 === "ar") || (data6 === "de")) || (data6 === "en")) || (data6 === "es")) || (data6 === "fr")) || (data6 === "ja")) || (data6 === "ko")) || (data6 === "pt")) || (data6 === "ru")) || (data6 === "zh"))){
validate1.errors = [{instancePath:instancePath+"/language",schemaPath:"Language/enum",keyword:"enum",params:{allowedValues: schema5.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data7 = data.roles;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data7)){
if(data7.length > 4){
validate1.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"}];
return false;
}
else {
var valid6 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs26 = errors;
if(typeof data8 !== "string"){
validate1.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data8 === "player") || (data8 === "moderator")) || (data8 === "publisher")) || (data8 === "admin"))){
validate1.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema1.properties.roles.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs26 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate1.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data9 = data.status;
const _errs28 = errors;
if(typeof data9 !== "string"){
validate1.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data9 === "active") || (data9 === "suspended"))){
validate1.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema1.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data10 = data.createdAt;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data10 === "string"){
if(!(formats6(data10))){
validate1.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.getOwnAccount 200"] = validate3;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.changeEmail 202"] = validate5;

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.beginSecondFactor 201"] = validate7;

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.secret === undefined) && (missing0 = "secret")) || ((data.uri === undefined) && (missing0 = "uri"))){
validate7.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "secret") || (key0 === "uri"))){
validate7.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.secret !== undefined){
const _errs2 = errors;
if(typeof data.secret !== "string"){
validate7.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uri !== undefined){
const _errs4 = errors;
if(typeof data.uri !== "string"){
validate7.errors = [{instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.confirmSecondFactor 200"] = validate8;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.recoveryCodes === undefined) && (missing0 = "recoveryCodes")){
validate8.errors = [{instancePath,schemaPath:"RecoveryCodes/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!(key0 === "recoveryCodes")){
validate8.errors = [{instancePath,schemaPath:"RecoveryCodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.recoveryCodes !== undefined){
let data0 = data.recoveryCodes;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data0[i0] !== "string"){
validate8.errors = [{instancePath:instancePath+"/recoveryCodes/" + i0,schemaPath:"RecoveryCodes/properties/recoveryCodes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate8.errors = [{instancePath:instancePath+"/recoveryCodes",schemaPath:"RecoveryCodes/properties/recoveryCodes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate8.errors = [{instancePath,schemaPath:"RecoveryCodes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.renewRecoveryCodes 200"] = validate9;

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.recoveryCodes === undefined) && (missing0 = "recoveryCodes")){
validate9.errors = [{instancePath,schemaPath:"RecoveryCodes/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!(key0 === "recoveryCodes")){
validate9.errors = [{instancePath,schemaPath:"RecoveryCodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.recoveryCodes !== undefined){
let data0 = data.recoveryCodes;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data0[i0] !== "string"){
validate9.errors = [{instancePath:instancePath+"/recoveryCodes/" + i0,schemaPath:"RecoveryCodes/properties/recoveryCodes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate9.errors = [{instancePath:instancePath+"/recoveryCodes",schemaPath:"RecoveryCodes/properties/recoveryCodes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate9.errors = [{instancePath,schemaPath:"RecoveryCodes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.createFirstAdministrator 201"] = validate10;
const pattern2 = new RegExp("^sca_[A-Za-z0-9_-]{43}$", "u");
const pattern3 = new RegExp("^scr_[A-Za-z0-9_-]{43}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.accessToken === undefined) && (missing0 = "accessToken")) || ((data.accessTokenExpiresAt === undefined) && (missing0 = "accessTokenExpiresAt"))) || ((data.refreshToken === undefined) && (missing0 = "refreshToken"))) || ((data.refreshTokenExpiresAt === undefined) && (missing0 = "refreshTokenExpiresAt"))) || ((data.account === undefined) && (missing0 = "account"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "accessToken") || (key0 === "accessTokenExpiresAt")) || (key0 === "refreshToken")) || (key0 === "refreshTokenExpiresAt")) || (key0 === "account"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.accessToken !== undefined){
let data0 = data.accessToken;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) > 47){
validate11.errors = [{instancePath:instancePath+"/accessToken",schemaPath:"AccessToken/maxLength",keyword:"maxLength",params:{limit: 47},message:"must NOT have more than 47 characters"}];
return false;
}
else {
if(!pattern2.test(data0)){
validate11.errors = [{instancePath:instancePath+"/accessToken",schemaPath:"AccessToken/pattern",keyword:"pattern",params:{pattern: "^sca_[A-Za-z0-9_-]{43}$"},message:"must match pattern \""+"^sca_[A-Za-z0-9_-]{43}$"+"\""}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/accessToken",schemaPath:"AccessToken/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessTokenExpiresAt !== undefined){
let data1 = data.accessTokenExpiresAt;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats6(data1))){
validate11.errors = [{instancePath:instancePath+"/accessTokenExpiresAt",schemaPath:"#/properties/accessTokenExpiresAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/accessTokenExpiresAt",schemaPath:"#/properties/accessTokenExpiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refreshToken !== undefined){
let data2 = data.refreshToken;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func1(data2) > 47){
validate11.errors = [{instancePath:instancePath+"/refreshToken",schemaPath:"RefreshToken/maxLength",keyword:"maxLength",params:{limit: 47},message:"must NOT have more than 47 characters"}];
return false;
}
else {
if(!pattern3.test(data2)){
validate11.errors = [{instancePath:instancePath+"/refreshToken",schemaPath:"RefreshToken/pattern",keyword:"pattern",params:{pattern: "^scr_[A-Za-z0-9_-]{43}$"},message:"must match pattern \""+"^scr_[A-Za-z0-9_-]{43}$"+"\""}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/refreshToken",schemaPath:"RefreshToken/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refreshTokenExpiresAt !== undefined){
let data3 = data.refreshTokenExpiresAt;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data3 === "string"){
if(!(formats6(data3))){
validate11.errors = [{instancePath:instancePath+"/refreshTokenExpiresAt",schemaPath:"#/properties/refreshTokenExpiresAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/refreshTokenExpiresAt",schemaPath:"#/properties/refreshTokenExpiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs12 = errors;
if(!(validate1(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.login 201"] = validate14;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.listSessions 200"] = validate16;
const schema19 = {"type":"object","description":"A sign-in with all tokens that follow from it.","additionalProperties":false,"required":["id","isCurrent","startedAt","lastUsedAt","expiresAt","address","userAgent"],"properties":{"id":{"type":"string","format":"uuid"},"isCurrent":{"type":"boolean","description":"The session of this request."},"startedAt":{"type":"string","format":"date-time"},"lastUsedAt":{"type":"string","format":"date-time","description":"When its tokens were last renewed, or when it began."},"expiresAt":{"type":"string","format":"date-time","description":"Without a refresh until then it ends by itself."},"address":{"type":"string","description":"The address from which it was begun; empty when it is not known."},"userAgent":{"type":["string","null"],"description":"What the program that signed in said of itself, cut after 200 characters."}}};
const schema20 = {"description":"The `cursor` of the next page; null on the last one.","type":["string","null"],"maxLength":1024};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate16.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((((data1.id === undefined) && (missing1 = "id")) || ((data1.isCurrent === undefined) && (missing1 = "isCurrent"))) || ((data1.startedAt === undefined) && (missing1 = "startedAt"))) || ((data1.lastUsedAt === undefined) && (missing1 = "lastUsedAt"))) || ((data1.expiresAt === undefined) && (missing1 = "expiresAt"))) || ((data1.address === undefined) && (missing1 = "address"))) || ((data1.userAgent === undefined) && (missing1 = "userAgent"))){
validate16.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"Session/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!(((((((key1 === "id") || (key1 === "isCurrent")) || (key1 === "startedAt")) || (key1 === "lastUsedAt")) || (key1 === "expiresAt")) || (key1 === "address")) || (key1 === "userAgent"))){
validate16.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"Session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.id !== undefined){
let data2 = data1.id;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(!(formats0(data2))){
validate16.errors = [{instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"Session/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"Session/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.isCurrent !== undefined){
const _errs10 = errors;
if(typeof data1.isCurrent !== "boolean"){
validate16.errors = [{instancePath:instancePath+"/items/" + i0+"/isCurrent",schemaPath:"Session/properties/isCurrent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.startedAt !== undefined){
let data4 = data1.startedAt;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data4 === "string"){
if(!(formats6(data4))){
validate16.errors = [{instancePath:instancePath+"/items/" + i0+"/startedAt",schemaPath:"Session/properties/startedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/items/" + i0+"/startedAt",schemaPath:"Session/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.lastUsedAt !== undefined){
let data5 = data1.lastUsedAt;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats6(data5))){
validate16.errors = [{instancePath:instancePath+"/items/" + i0+"/lastUsedAt",schemaPath:"Session/properties/lastUsedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/items/" + i0+"/lastUsedAt",schemaPath:"Session/properties/lastUsedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.expiresAt !== undefined){
let data6 = data1.expiresAt;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data6 === "string"){
if(!(formats6(data6))){
validate16.errors = [{instancePath:instancePath+"/items/" + i0+"/expiresAt",schemaPath:"Session/properties/expiresAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/items/" + i0+"/expiresAt",schemaPath:"Session/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.address !== undefined){
const _errs18 = errors;
if(typeof data1.address !== "string"){
validate16.errors = [{instancePath:instancePath+"/items/" + i0+"/address",schemaPath:"Session/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.userAgent !== undefined){
let data8 = data1.userAgent;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate16.errors = [{instancePath:instancePath+"/items/" + i0+"/userAgent",schemaPath:"Session/properties/userAgent/type",keyword:"type",params:{type: schema19.properties.userAgent.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"Session/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data9 = data.nextCursor;
const _errs22 = errors;
const _errs23 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate16.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema20.type},message:"must be string,null"}];
return false;
}
if(errors === _errs23){
if(typeof data9 === "string"){
if(func1(data9) > 1024){
validate16.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.endSessions 200"] = validate17;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ended === undefined) && (missing0 = "ended")){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "ended")){
validate17.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ended !== undefined){
let data0 = data.ended;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate17.errors = [{instancePath:instancePath+"/ended",schemaPath:"#/properties/ended/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate17.errors = [{instancePath:instancePath+"/ended",schemaPath:"#/properties/ended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.refreshSession 200"] = validate18;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.introspect 200"] = validate20;
const schema24 = {"type":"object","description":"Whom an access token speaks for. Of an unknown, expired or ended one only `active` is told, as false.","additionalProperties":false,"required":["active","userId","roles","scopes","sessionId","expiresAt"],"properties":{"active":{"type":"boolean"},"userId":{"type":["string","null"],"format":"uuid"},"roles":{"type":"array","maxItems":4,"items":{"type":"string","enum":["player","moderator","publisher","admin"]}},"scopes":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":64}},"sessionId":{"type":["string","null"],"format":"uuid"},"expiresAt":{"type":["string","null"],"format":"date-time"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.active === undefined) && (missing0 = "active")) || ((data.userId === undefined) && (missing0 = "userId"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.sessionId === undefined) && (missing0 = "sessionId"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))){
validate20.errors = [{instancePath,schemaPath:"TokenState/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!((((((key0 === "active") || (key0 === "userId")) || (key0 === "roles")) || (key0 === "scopes")) || (key0 === "sessionId")) || (key0 === "expiresAt"))){
validate20.errors = [{instancePath,schemaPath:"TokenState/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.active !== undefined){
const _errs3 = errors;
if(typeof data.active !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/active",schemaPath:"TokenState/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.userId !== undefined){
let data1 = data.userId;
const _errs5 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate20.errors = [{instancePath:instancePath+"/userId",schemaPath:"TokenState/properties/userId/type",keyword:"type",params:{type: schema24.properties.userId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats0(data1))){
validate20.errors = [{instancePath:instancePath+"/userId",schemaPath:"TokenState/properties/userId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.roles !== undefined){
let data2 = data.roles;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 4){
validate20.errors = [{instancePath:instancePath+"/roles",schemaPath:"TokenState/properties/roles/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
if(typeof data3 !== "string"){
validate20.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"TokenState/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "player") || (data3 === "moderator")) || (data3 === "publisher")) || (data3 === "admin"))){
validate20.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"TokenState/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema24.properties.roles.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/roles",schemaPath:"TokenState/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.scopes !== undefined){
let data4 = data.scopes;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length > 50){
validate20.errors = [{instancePath:instancePath+"/scopes",schemaPath:"TokenState/properties/scopes/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func1(data5) > 64){
validate20.errors = [{instancePath:instancePath+"/scopes/" + i1,schemaPath:"TokenState/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate20.errors = [{instancePath:instancePath+"/scopes/" + i1,schemaPath:"TokenState/properties/scopes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scopes/" + i1,schemaPath:"TokenState/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scopes",schemaPath:"TokenState/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sessionId !== undefined){
let data6 = data.sessionId;
const _errs15 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/sessionId",schemaPath:"TokenState/properties/sessionId/type",keyword:"type",params:{type: schema24.properties.sessionId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!(formats0(data6))){
validate20.errors = [{instancePath:instancePath+"/sessionId",schemaPath:"TokenState/properties/sessionId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expiresAt !== undefined){
let data7 = data.expiresAt;
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"TokenState/properties/expiresAt/type",keyword:"type",params:{type: schema24.properties.expiresAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(errors === _errs17){
if(typeof data7 === "string"){
if(!(formats6(data7))){
validate20.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"TokenState/properties/expiresAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"TokenState/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.listSignIns 200"] = validate21;
const schema26 = {"type":"object","description":"An attempt to sign in to an account.","additionalProperties":false,"required":["at","outcome","address","userAgent"],"properties":{"at":{"type":"string","format":"date-time"},"outcome":{"type":"string","enum":["signed-in","wrong-password","wrong-second-factor","suspended"]},"address":{"type":"string","description":"Empty when it is not known."},"userAgent":{"type":["string","null"],"description":"Cut after 200 characters."}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.at === undefined) && (missing1 = "at")) || ((data1.outcome === undefined) && (missing1 = "outcome"))) || ((data1.address === undefined) && (missing1 = "address"))) || ((data1.userAgent === undefined) && (missing1 = "userAgent"))){
validate21.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"SignIn/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((((key1 === "at") || (key1 === "outcome")) || (key1 === "address")) || (key1 === "userAgent"))){
validate21.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"SignIn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.at !== undefined){
let data2 = data1.at;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(!(formats6(data2))){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/at",schemaPath:"SignIn/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/at",schemaPath:"SignIn/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.outcome !== undefined){
let data3 = data1.outcome;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/outcome",schemaPath:"SignIn/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "signed-in") || (data3 === "wrong-password")) || (data3 === "wrong-second-factor")) || (data3 === "suspended"))){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/outcome",schemaPath:"SignIn/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema26.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.address !== undefined){
const _errs12 = errors;
if(typeof data1.address !== "string"){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/address",schemaPath:"SignIn/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.userAgent !== undefined){
let data5 = data1.userAgent;
const _errs14 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/userAgent",schemaPath:"SignIn/properties/userAgent/type",keyword:"type",params:{type: schema26.properties.userAgent.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"SignIn/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data6 = data.nextCursor;
const _errs16 = errors;
const _errs17 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate21.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema20.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(typeof data6 === "string"){
if(func1(data6) > 1024){
validate21.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["users.createLoadKey 201"] = validate22;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.loadKey === undefined) && (missing0 = "loadKey")) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "loadKey") || (key0 === "expiresAt"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.loadKey !== undefined){
let data0 = data.loadKey;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 512){
validate22.errors = [{instancePath:instancePath+"/loadKey",schemaPath:"#/properties/loadKey/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func1(data0) < 16){
validate22.errors = [{instancePath:instancePath+"/loadKey",schemaPath:"#/properties/loadKey/minLength",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/loadKey",schemaPath:"#/properties/loadKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
let data1 = data.expiresAt;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats6(data1))){
validate22.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

}

export const validators = {
  "users.register": {
    "201": answers['users.register 201']
  },
  "users.getOwnAccount": {
    "200": answers['users.getOwnAccount 200']
  },
  "users.changeEmail": {
    "202": answers['users.changeEmail 202']
  },
  "users.beginSecondFactor": {
    "201": answers['users.beginSecondFactor 201']
  },
  "users.confirmSecondFactor": {
    "200": answers['users.confirmSecondFactor 200']
  },
  "users.renewRecoveryCodes": {
    "200": answers['users.renewRecoveryCodes 200']
  },
  "users.createFirstAdministrator": {
    "201": answers['users.createFirstAdministrator 201']
  },
  "users.login": {
    "201": answers['users.login 201']
  },
  "users.listSessions": {
    "200": answers['users.listSessions 200']
  },
  "users.endSessions": {
    "200": answers['users.endSessions 200']
  },
  "users.refreshSession": {
    "200": answers['users.refreshSession 200']
  },
  "users.introspect": {
    "200": answers['users.introspect 200']
  },
  "users.listSignIns": {
    "200": answers['users.listSignIns 200']
  },
  "users.createLoadKey": {
    "201": answers['users.createLoadKey 201']
  }
};
